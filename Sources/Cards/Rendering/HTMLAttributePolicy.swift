internal import CHTML

/// Decides about the attributes of an element, by name and by decoded value.
struct HTMLAttributePolicy {
    let links: CardLinks?

    private static let names: [String: HTMLAttribute] = Dictionary(
        uniqueKeysWithValues: HTMLAttribute.allCases.map { ($0.rawValue, $0) })

    /// Attributes of one element that are looked at.
    private static let maximumAttributes = 64

    /// Appends what is allowed; `false` when the element is not worth keeping without what was refused.
    @unsafe func append(
        attributesOf node: UnsafePointer<GumboNode>, _ element: HTMLElement,
        to attributes: inout [SafeHTML.Attribute]
    ) -> Bool {
        let vector = unsafe node.pointee.v.element.attributes
        let first = attributes.count
        for index in 0..<Swift.min(Int(unsafe vector.length), Self.maximumAttributes) {
            // Safety: gumbo's vector of attributes holds `length` pointers to attributes.
            guard let raw = unsafe vector.data[index] else { continue }
            let attribute = unsafe raw.assumingMemoryBound(to: GumboAttribute.self).pointee
            guard let rawName = unsafe attribute.name, let rawValue = unsafe attribute.value,
                let name = Self.names[unsafe String(cString: rawName)], name.isAllowed(on: element),
                !attributes[first...].contains(where: { $0.name == name }),
                let value = value(of: name, on: element, unsafe String(cString: rawValue))
            else { continue }
            attributes.append(.init(name: name, value: value))
        }
        let kept = attributes[first...]
        switch element {
        case .input:
            return kept.contains { $0.name == .type }
        case .source:
            return kept.contains { $0.name == .src || $0.name == .srcset }
        case .section:
            return kept.contains { $0.name == .class }
        case .video, .audio:
            if !kept.contains(where: { $0.name == .controls }) {
                attributes.append(.init(name: .controls, value: ""))
            }
            return true
        default:
            return true
        }
    }

    private func value(of name: HTMLAttribute, on element: HTMLElement, _ value: String) -> String?
    {
        switch name {
        case .href: SafeURL.link(value, links: links)
        case .src: SafeURL.source(value, links: links)
        case .srcset: SafeURL.sourceSet(value, links: links)
        case .id, .name: identifier(value)
        case .alt, .title: value
        case .class: classes(value, on: element)
        case .style: SafeStyle.kept(value)
        case .align:
            oneOf(["left", "right", "center", "justify", "middle", "top", "bottom"], value)
        case .valign: oneOf(["top", "middle", "bottom", "baseline"], value)
        case .dir: oneOf(["ltr", "rtl", "auto"], value)
        case .lang: matching(value, length: 35) { $0 == UInt8(ascii: "-") }
        case .media: matching(value, length: 100) { " ():-,.".utf8.contains($0) }
        case .width, .height: size(value)
        case .colspan, .rowspan, .span: number(value, in: 1...1_000)
        case .start, .value: number(value, in: -999_999_999...999_999_999)
        case .type: type(value, on: element)
        case .checked, .controls, .open, .reversed: ""
        }
    }

    private func identifier(_ value: String) -> String? {
        let name = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !name.isEmpty, name.utf8.count <= 256 else { return nil }
        return HTMLSanitizer.prefixed(name)
    }

    private func classes(_ value: String, on element: HTMLElement) -> String? {
        if value.utf8.count > 512 { return nil }
        let kept = value.split(whereSeparator: \.isWhitespace).map(String.init).filter { name in
            switch element {
            case .code, .pre:
                name.hasPrefix("language-")
                    && matching(name, length: 64) { "-_+#.".utf8.contains($0) } != nil
            case .section: name == "footnotes"
            case .sup: name == "footnote-ref"
            case .a: name == "footnote-backref"
            default: false
            }
        }
        return kept.isEmpty ? nil : kept.joined(separator: " ")
    }

    private func type(_ value: String, on element: HTMLElement) -> String? {
        switch element {
        case .input: oneOf(["checkbox"], value)
        case .ol: ["1", "a", "A", "i", "I"].contains(value) ? value : nil
        default: matching(value, length: 64) { "/-+.".utf8.contains($0) }
        }
    }

    private func oneOf(_ values: Set<String>, _ value: String) -> String? {
        let value = value.lowercased()
        return values.contains(value) ? value : nil
    }

    /// A value of ASCII letters, digits and some other bytes.
    private func matching(_ value: String, length: Int, _ isOther: (UInt8) -> Bool) -> String? {
        guard (1...length).contains(value.utf8.count) else { return nil }
        let fits = value.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || isDigit(byte)
                || isOther(byte)
        }
        return fits ? value : nil
    }

    /// Pixels or a percentage.
    private func size(_ value: String) -> String? {
        let digits = value.utf8.prefix { isDigit($0) }
        guard (1...5).contains(digits.count), let number = String(digits) else { return nil }
        let rest = value.utf8.drop { isDigit($0) || $0 == UInt8(ascii: ".") }
        return rest.first == UInt8(ascii: "%") ? number + "%" : number
    }

    private func number(_ value: String, in range: ClosedRange<Int>) -> String? {
        guard let number = Int(value) else { return nil }
        return String(Swift.min(Swift.max(number, range.lowerBound), range.upperBound))
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
