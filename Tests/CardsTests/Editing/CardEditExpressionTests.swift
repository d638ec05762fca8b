import Testing

@testable import Cards

struct CardEditExpressionTests {
    @Test(arguments: [
        ("license=mit", "license", YAMLValue.text("mit")),
        ("license_name=1.0", "license_name", .text("1.0")),
        ("license=", "license", .text("")), ("license=a=b", "license", .text("a=b")),
        ("license=\"mit\"", "license", .text("mit")), ("license='1.0'", "license", .text("1.0")),
        ("tags=[a, 7, no]", "tags", .texts(["a", "7", "no"])), ("tags=a, b", "tags", .text("a, b")),
        ("pretty_name=[CLS]", "pretty_name", .text("[CLS]")),
        ("pretty_name=x: y", "pretty_name", .text("x: y")), ("tags=[a", "tags", .text("[a")),
        ("thumbnail=null", "thumbnail", .null), ("license=null", "license", .text("null")),
        ("viewer=false", "viewer", .bool(false)), ("language=no", "language", .text("no")),
        (
            "inference={parameters: {top_k: 1}}", "inference",
            .map([(.text("parameters"), .map([(.text("top_k"), .int(1))]))])
        ),
        ("co2_eq_emissions=0.5", "co2_eq_emissions", .scalar(.float, Array("0.5".utf8))),
        ("co2_eq_emissions=1e3", "co2_eq_emissions", .text("1e3")),
        ("my_key=012", "my_key", .text("012")), ("my_key=12", "my_key", .int(12)),
        ("my_key=1.5e-5", "my_key", .scalar(.float, Array("1.5e-5".utf8))),
        ("my_key=2024-01-01", "my_key", .text("2024-01-01")),
        (
            "model-index[0].results[1].metrics[-1].value=0.5",
            "model-index[0].results[1].metrics[-1].value", .scalar(.float, Array("0.5".utf8))
        ),
        ("model-index[0].name=7", "model-index[0].name", .text("7")),
        ("extra_gated_fields.Company=text", "extra_gated_fields.Company", .text("text")),
        (
            "extra_gated_fields.\"I agree. [x]=y\"=checkbox",
            "extra_gated_fields.\"I agree. [x]=y\"",
            .text("checkbox")
        ),
        ("dataset_info.splits[0].num_examples=5", "dataset_info.splits[0].num_examples", .int(5)),
        ("tags[0]=7", "tags[0]", .text("7")),
    ])
    func `a value has a type that its field takes`(
        expression: String, path: String, value: YAMLValue
    ) throws {
        #expect(try CardEdit(expression: expression) == .set(YAMLPath(parsing: path), value))
        #expect(try YAMLPath(parsing: path).description == path)
    }

    @Test(arguments: [
        ("tags+=ja", CardEdit.append(YAMLPath(key: "tags"), [.text("ja")])),
        ("tags+=[ja, no]", .append(YAMLPath(key: "tags"), [.text("ja"), .text("no")])),
        ("tags-=ja", .take(YAMLPath(key: "tags"), [.text("ja")])),
        ("license-", .remove(YAMLPath(key: "license"))),
        ("model-index-", .remove(YAMLPath(key: "model-index"))),
        ("model-index[0]-", .remove(YAMLPath([.key("model-index"), .index(0)]))),
        (
            "train-eval-index+={a: 1}",
            .append(YAMLPath(key: "train-eval-index"), [.map([(.text("a"), .int(1))])])
        ),
        ("a-=-", .take(YAMLPath(key: "a"), [.text("-")])),
    ])
    func `operators add, take and remove`(expression: String, edit: CardEdit) throws {
        #expect(try CardEdit(expression: expression) == edit)
    }

    @Test(arguments: [
        ("", "'': a key is missing"), ("=x", "'=x': a key is missing"),
        ("license", "'license': expected KEY=VALUE, KEY+=VALUE, KEY-=VALUE or KEY-"),
        ("tags[x]=1", "'tags[x]=1': expected the number of an item, as in 'tags[0]'"),
        ("a.\"b=1", "'a.\"b=1': a quote is not closed"), ("a..b=1", "'a..b=1': a key is missing"),
    ])
    func `what is no change is refused`(expression: String, message: String) {
        let error = #expect(throws: CardEditError.self) { try CardEdit(expression: expression) }
        #expect(error?.description == message)
    }
}
