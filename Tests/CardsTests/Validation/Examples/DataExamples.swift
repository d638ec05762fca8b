@testable import Cards

extension RuleExample {
    static let data: [RuleExample] = [
        data("configs/type", bad: "configs: default", good: "configs:\n- config_name: a"),
        data("configs/type", bad: "configs: [a, b]", good: "configs:\n- config_name: a"),
        data("configs/type", bad: "configs: [3]", good: "configs:\n- config_name: a"),
        data(
            "configs/name", bad: "configs:\n- data_files: a.csv", good: "configs:\n- config_name: a"
        ),
        data(
            "configs/name", bad: "configs:\n- config_name: 3", good: "configs:\n- config_name: '3'"),
        data(
            "configs/duplicate", bad: "configs:\n- config_name: a\n- config_name: a",
            good: "configs:\n- config_name: a\n- config_name: b"),
        data(
            "configs/path", bad: "configs:\n- config_name: a\n  data_files: ../x.csv",
            good: "configs:\n- config_name: a\n  data_files: a..b/x.csv"),
        data(
            "configs/path", bad: "configs:\n- config_name: a\n  data_dir: /etc",
            good: "configs:\n- config_name: a\n  data_dir: etc"),
        data(
            "configs/path",
            bad: "configs:\n- config_name: a\n  data_files:\n  - split: t\n    path: [C:\\x]",
            good: "configs:\n- config_name: a\n  data_files:\n  - split: t\n    path: [x]"),
        data(
            "configs/data-files",
            bad: "configs:\n- config_name: a\n  data_files:\n  - split: train",
            good: "configs:\n- config_name: a\n  data_files:\n  - split: train\n    path: x"),
        data(
            "configs/data-files", bad: "configs:\n- config_name: a\n  data_files: [3]",
            good: "configs:\n- config_name: a\n  data_files: [a, b]"),
        data(
            "configs/split-name",
            bad: "configs:\n- config_name: a\n  data_files:\n  - split: my-split\n    path: x",
            good: "configs:\n- config_name: a\n  data_files:\n  - split: my.split_2\n    path: x"),
        data(
            "configs/split-duplicate",
            bad:
                "configs:\n- config_name: a\n  data_files:\n  - {split: t, path: x}\n  - {split: t, path: y}",
            good: "configs:\n- config_name: a\n  data_files:\n  - {split: t, path: [x, y]}"),
        data(
            "configs/default",
            bad: "configs:\n- config_name: a\n  default: true\n- config_name: b\n  default: true",
            good: "configs:\n- config_name: a\n  default: true\n- config_name: b\n  default: false"),
        data(
            "configs/default", bad: "configs:\n- config_name: a\n  default: 1",
            good: "configs:\n- config_name: a"),
        data("dataset-info/type", bad: "dataset_info: text", good: "dataset_info: {}"),
        data("dataset-info/type", bad: "dataset_info: [text]", good: "dataset_info: [{}]"),
        data(
            "dataset-info/name", bad: "dataset_info:\n- config_name: a\n- {}",
            good: "dataset_info:\n- config_name: a\n- config_name: b"),
        data(
            "dataset-info/name", bad: "dataset_info:\n- config_name: a\n- config_name: a",
            good: "dataset_info:\n- {}"),
        data(
            "dataset-info/splits", bad: "dataset_info:\n  splits: train",
            good: "dataset_info:\n  splits:\n  - name: train"),
        data(
            "dataset-info/splits", bad: "dataset_info:\n  splits:\n  - name: a\n  - name: a",
            good: "dataset_info:\n  splits: []"),
        data(
            "dataset-info/splits", bad: "dataset_info:\n  splits:\n  - num_bytes: 3\n  - 7",
            good: "dataset_info:\n  splits:\n  - name: a\n  - name: b"),
        data(
            "dataset-info/count",
            bad: "dataset_info:\n  download_size: -1\n  splits:\n  - {name: a, num_examples: many}",
            good: "dataset_info:\n  download_size: 1\n  splits:\n  - {name: a, num_examples: 3.0}"),
        data(
            "dataset-info/features", bad: "dataset_info:\n  features: text",
            good: "dataset_info:\n  features:\n  - {name: a, dtype: string}"),
        data(
            "dataset-info/features",
            bad:
                "dataset_info:\n  features:\n  - {name: a}\n  - {name: a}\n  - {dtype: string}\n  - x",
            good: "dataset_info:\n  features:\n  - {name: a}\n  - {name: b}"),
        data(
            "dataset-info/size",
            bad: "dataset_info:\n  splits:\n  - {name: a, num_bytes: 3}\n  dataset_size: 4",
            good: "dataset_info:\n  splits:\n  - {name: a, num_bytes: 3}\n  dataset_size: 3"),
        data(
            "dataset-info/subsets",
            bad: "configs:\n- config_name: a\ndataset_info:\n- config_name: b",
            good: "configs:\n- config_name: a\ndataset_info:\n- config_name: a"),
        data(
            "dataset-info/split-names",
            bad:
                "configs:\n- config_name: a\n  data_files:\n  - {split: t, path: x}\ndataset_info:\n  splits:\n  - {name: u}",
            good:
                "configs:\n- config_name: a\n  data_files:\n  - {split: t, path: x}\ndataset_info:\n  splits:\n  - {name: t}"
        ),
        data(
            "dataset-info/size-category",
            bad:
                "size_categories: [1M<n<10M]\ndataset_info:\n  splits:\n  - {name: a, num_examples: 300}",
            good:
                "size_categories: [n<1K]\ndataset_info:\n  splits:\n  - {name: a, num_examples: 300}"
        ),
    ]

    private static func data(_ rule: String, bad: String, good: String) -> RuleExample {
        RuleExample(rule, .dataset, bad: bad, good: good)
    }
}
