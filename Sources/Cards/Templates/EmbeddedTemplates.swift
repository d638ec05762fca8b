/// The templates that the binary carries: the files of `templates/`, written here by `Tools/embed-templates`.
enum EmbeddedTemplates {
    static let all: [String: String] = [
        "new-dataset.md": #"""
        {{% CONTENT_TYPE:TEXT}}
        ---
        # A line that starts with # is a hint; write the key over it, or delete it.
        pretty_name: {{pretty_name}}
        {{#language}}{{.}}{{/language}}{{^language}}# language: en                        # codes of ISO 639, or a list{{/language}}
        {{#license}}{{.}}{{/license}}{{^license}}# license: cc-by-4.0                  # or 'other', with license_name and license_link{{/license}}
        {{#task_categories}}{{.}}{{/task_categories}}{{^task_categories}}# task_categories: [text-generation]  # what it is for{{/task_categories}}
        {{#size_categories}}{{.}}{{/size_categories}}{{^size_categories}}# size_categories: 1K<n<10K           # how many examples{{/size_categories}}
        {{#annotations_creators}}{{.}}{{/annotations_creators}}{{^annotations_creators}}# annotations_creators: no-annotation # or crowdsourced, expert-generated, machine-generated{{/annotations_creators}}
        {{#source_datasets}}{{.}}{{/source_datasets}}{{^source_datasets}}# source_datasets: original           # or the datasets it was made from{{/source_datasets}}
        {{#configs}}{{.}}{{/configs}}{{^configs}}# configs:                            # which files make which split
        # - config_name: default
        #   data_files:
        #   - split: train
        #     path: data/train-*.parquet{{/configs}}
        {{#tags}}{{.}}{{/tags}}{{^tags}}# tags: [news]                       # words to find it by{{/tags}}
        ---

        # {{title}}

        <!-- What one example is, how many there are, and what they are for. Two or three sentences. -->

        ## Contents

        <!-- The fields of an example with their types, one example in full, the splits with their sizes. -->

        ## Making

        <!-- Where the data comes from, who chose it and how, how it was cleaned, who annotated it and by which guide. -->

        ## Use

        <!-- What it is meant for, and what it is not fit for. Then the few lines of code that load it. -->

        ## Limits and risks

        <!-- Whom and what it leaves out, personal or sensitive data in it, known errors, leaks from benchmarks. -->

        ## Terms

        <!-- The licence, the rights of the sources, and whom to ask for a removal. -->

        ## Citation

        <!-- How to name this work. -->

        """#,
        "new-model.md": #"""
        {{% CONTENT_TYPE:TEXT}}
        ---
        # A line that starts with # is a hint; write the key over it, or delete it.
        {{#language}}{{.}}{{/language}}{{^language}}# language: en                  # codes of ISO 639, or a list{{/language}}
        {{#license}}{{.}}{{/license}}{{^license}}# license: apache-2.0           # or 'other', with license_name and license_link{{/license}}
        {{#library_name}}{{.}}{{/library_name}}{{^library_name}}library_name: transformers      # what loads the model{{/library_name}}
        {{#pipeline_tag}}{{.}}{{/pipeline_tag}}{{^pipeline_tag}}# pipeline_tag: text-generation # the task{{/pipeline_tag}}
        {{#base_model}}{{.}}{{/base_model}}{{^base_model}}# base_model: owner/name        # the model this one comes from, or a list for a merge{{/base_model}}
        {{#base_model_relation}}{{.}}{{/base_model_relation}}{{^base_model_relation}}# base_model_relation: finetune # or adapter, merge, quantized{{/base_model_relation}}
        {{#datasets}}{{.}}{{/datasets}}{{^datasets}}# datasets: [owner/name]        # what it was trained on{{/datasets}}
        {{#tags}}{{.}}{{/tags}}{{^tags}}# tags: [chat]                  # words to find it by{{/tags}}
        ---

        # {{title}}

        <!-- What the model does, for whom, and what it was made from. Two or three sentences. -->

        ## Use

        <!-- What it is meant for, and what it is not fit for. Then the few lines of code that load and run it. -->

        ## Limits and risks

        <!-- Where it is known to be wrong, whom that could harm, and what a user can do about it. -->

        ## Training

        <!-- The data: which sets, how much, how it was chosen and cleaned, what was left out.
             The procedure: method, main hyperparameters, precision, hardware, hours. -->

        ## Evaluation

        <!-- Scores with benchmark, metric, shots and split, and what ran them. Put the same figures under model-index in
             the front matter, or into .eval_results/, and Stemma will rank them. -->

        | benchmark | metric | setup | score |
        |---|---|---|---|

        ## Terms

        <!-- The licence, what the base model and the data add to it, and whom to ask. -->

        ## Citation

        <!-- How to name this work. -->

        """#,
        "page.html": #"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{title}}</title>
        <style>
        :root { color-scheme: light dark; --line: #8884; --soft: #8882; --dim: #777; }
        body { font: 16px/1.55 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        header { border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; padding-bottom: 1rem; }
        h1 small { color: var(--dim); font-size: 1rem; font-weight: normal; margin-left: .5rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: 0; }
        dt { color: var(--dim); }
        dd { margin: 0; overflow-wrap: anywhere; }
        dd small, td small { color: var(--dim); }
        article { overflow-wrap: break-word; }
        img { max-width: 100%; }
        pre { background: var(--soft); border-radius: .4rem; overflow-x: auto; padding: .8rem; }
        table { border-collapse: collapse; display: block; overflow-x: auto; }
        td, th { border: 1px solid var(--line); padding: .25rem .6rem; }
        td.number { text-align: right; font-variant-numeric: tabular-nums; }
        .error { color: #c33; } .warning { color: #a60; } .info { color: var(--dim); }
        </style>
        </head>
        <body>
        {{$content}}
        {{/content}}
        </body>
        </html>

        """#,
        "show.html": #"""
        {{<page.html}}
        {{$content}}
        <header>
        <h1>{{title}}<small>{{kind}}</small></h1>
        <dl>
        {{#facts}}
        <dt>{{label}}</dt><dd>{{#values}}{{^first}}, {{/first}}{{#link}}<a href="{{link}}">{{text}}</a>{{/link}}{{^link}}{{text}}{{/link}}{{#note}} <small>({{note}})</small>{{/note}}{{/values}}</dd>
        {{/facts}}
        </dl>
        {{#has_scores}}
        <h2>Scores</h2>
        <table>
        <tr><th>benchmark</th><th>metric</th><th>value</th><th>where</th></tr>
        {{#scores}}
        <tr><td>{{benchmark}}</td><td>{{metric}}</td><td class="number">{{value}}</td><td><small>{{note}}</small></td></tr>
        {{/scores}}
        </table>
        {{/has_scores}}
        {{#has_findings}}
        <details><summary>{{finding_count}} findings</summary>
        <ul>
        {{#findings}}
        <li class="{{severity}}">{{place}} {{severity}}: {{message}} <code>{{rule}}</code></li>
        {{/findings}}
        </ul>
        </details>
        {{/has_findings}}
        </header>
        <article>
        {{{body}}}
        </article>
        {{/content}}
        {{/page.html}}

        """#,
        "show.text": #"""
        {{% CONTENT_TYPE:TEXT}}
        {{bold}}{{title}}{{reset}}  {{dim}}{{kind}}{{reset}}
        {{#facts}}
          {{dim}}{{padded_label}}{{reset}}  {{#values}}{{^first}}, {{/first}}{{text}}{{#note}} {{dim}}({{note}}){{reset}}{{/note}}{{/values}}
        {{/facts}}
        {{#has_scores}}

        {{bold}}Scores{{reset}}
        {{#scores}}
          {{padded_benchmark}}  {{padded_metric}}  {{padded_value}}{{#note}}  {{dim}}{{note}}{{reset}}{{/note}}
        {{/scores}}
        {{/has_scores}}
        {{#has_findings}}

        {{bold}}Findings{{reset}}
        {{#findings}}
          {{place}} {{severity}}: {{message}} {{dim}}[{{rule}}]{{reset}}
        {{/findings}}
        {{/has_findings}}
        {{#has_body}}

        {{body}}
        {{/has_body}}

        """#,
    ]
}
