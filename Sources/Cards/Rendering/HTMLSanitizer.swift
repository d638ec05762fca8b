internal import CHTML
internal import Glibc

/// Takes from an HTML tree what a card may show.
///
/// What counts is the tree that gumbo builds, with names in lower case and values decoded: no trick of
/// spelling survives to this point. Every element and attribute that is not allowed by name is left out.
/// The walk keeps its own stack, so that depth costs no stack of the process.
struct HTMLSanitizer {
    /// Before every `id` and `name`, so that a card cannot take the place of a page's own.
    static let idPrefix = "user-content-"

    /// The name of a section as it is written; compared by bytes, as a mark may follow the prefix.
    static func prefixed(_ name: String) -> String {
        name.utf8.starts(with: idPrefix.utf8) ? name : idPrefix + name
    }

    /// Tags without an end that are shown as text, one parse each, before the rest is taken as it comes.
    private static let maximumReparses = 8

    private(set) var result = SafeHTML()
    private let policy: HTMLAttributePolicy
    private var slugs = HeadingSlugs()
    private var depth = 0

    init(links: CardLinks?) {
        policy = HTMLAttributePolicy(links: links)
    }

    @unsafe private struct Level {
        var node: UnsafePointer<GumboNode>
        var nextChild = 0
        /// The element that was started for the node, and the index of its event.
        var started: (element: HTMLElement, event: Int)?
    }

    /// Reads a fragment of HTML; `false` when the parse would go beyond `RenderingLimits`.
    mutating func read(_ html: [UInt8]) -> Bool {
        var html = html
        for attempt in 0...Self.maximumReparses {
            result = SafeHTML()
            slugs = HeadingSlugs()
            depth = 0
            // Safety: the tree points into the bytes, and both are gone after the closure.
            let outcome = unsafe html.withUnsafeBytes { bytes -> Outcome in
                let tree = unsafe stemma_html_parse(
                    bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count,
                    RenderingLimits.maximumParseMemory,
                    RenderingLimits.parseTime(forBytes: bytes.count))
                guard let tree = unsafe tree else { return .beyondLimits }
                defer { unsafe stemma_html_free(tree) }
                guard let root = unsafe tree.pointee.root else { return .done }
                if attempt < Self.maximumReparses, let place = unsafe walk(root, in: bytes) {
                    return .endless(place)
                }
                if attempt == Self.maximumReparses { _ = unsafe walk(root, in: nil) }
                return .done
            }
            switch outcome {
            case .done: return true
            case .beyondLimits: return false
            case .endless(let place): html.replaceSubrange(place...place, with: "&lt;".utf8)
            }
        }
        return true
    }

    private enum Outcome {
        case done
        case beyondLimits
        /// An element that would be dropped has no end tag, so all that follows would be dropped with it:
        /// more likely a word in angle brackets. The place is that of its `<`.
        case endless(Int)
    }

    @unsafe private mutating func walk(
        _ root: UnsafePointer<GumboNode>, in bytes: UnsafeRawBufferPointer?
    ) -> Int? {
        var stack = unsafe [Level(node: root)]
        while let level = unsafe stack.last {
            let children = unsafe HTMLNode.children(of: level.node)
            guard unsafe level.nextChild < children.count else {
                if let started = unsafe level.started { end(started.element, at: started.event) }
                unsafe stack.removeLast()
                continue
            }
            let child = unsafe children[level.nextChild]
            unsafe stack[stack.count - 1].nextChild += 1
            switch unsafe child.pointee.type {
            case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
                unsafe append(child.pointee.v.text.text)
            case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
                let element = unsafe child.pointee.v.element
                if unsafe isDropped(element) {
                    if let bytes = unsafe bytes, let place = unsafe endlessPlace(element, in: bytes)
                    {
                        return place
                    }
                    continue
                }
                unsafe stack.append(Level(node: child, started: start(child)))
            default:
                break
            }
        }
        return nil
    }

    @unsafe private func isDropped(_ element: GumboElement) -> Bool {
        let tag = Int(unsafe element.tag.rawValue)
        return unsafe element.tag_namespace != GUMBO_NAMESPACE_HTML
            || !HTMLElement.dropped.indices.contains(tag) || HTMLElement.dropped[tag]
    }

    @unsafe private func endlessPlace(_ element: GumboElement, in bytes: UnsafeRawBufferPointer)
        -> Int?
    {
        let tag = unsafe element.original_tag
        guard unsafe !hasEnd(element),
            unsafe !HTMLElement.droppedVoid.contains(element.tag.rawValue),
            let start = bytes.baseAddress, let place = unsafe tag.data
        else { return nil }
        let offset = unsafe UnsafeRawPointer(place) - start
        guard bytes.indices.contains(offset), unsafe bytes[offset] == UInt8(ascii: "<") else {
            return nil
        }
        return offset
    }

    /// Whether the element ends with a tag of its own; gumbo also keeps that of an element around it.
    @unsafe private func hasEnd(_ element: GumboElement) -> Bool {
        let end = unsafe element.original_end_tag
        guard let name = unsafe gumbo_normalized_tagname(element.tag), let data = unsafe end.data
        else { return false }
        let length = unsafe strlen(name)
        return unsafe end.length >= length + 2 && strncasecmp(data + 2, name, length) == 0
    }

    /// Starts the element where it is allowed.
    @unsafe private mutating func start(
        _ node: UnsafePointer<GumboNode>
    ) -> (element: HTMLElement, event: Int)? {
        guard depth < RenderingLimits.maximumDepth,
            let element = unsafe HTMLElement(node.pointee.v.element)
        else { return nil }
        let first = result.attributes.count
        let isKept = unsafe policy.append(attributesOf: node, element, to: &result.attributes)
        guard isKept else {
            result.attributes.removeSubrange(first...)
            return nil
        }
        if element.headingLevel != nil,
            !result.attributes[first...].contains(where: { $0.name == .id })
        {
            // Filled in when the text of the heading is known.
            result.attributes.append(.init(name: .id, value: ""))
        }
        result.events.append(.start(element, attributes: first..<result.attributes.count, end: 0))
        depth += 1
        return (element, result.events.count - 1)
    }

    private mutating func end(_ element: HTMLElement, at event: Int) {
        depth -= 1
        if case .start(_, let attributes, _) = result.events[event] {
            result.events[event] = .start(element, attributes: attributes, end: result.events.count)
            if element.headingLevel != nil, let last = attributes.last,
                result.attributes[last].name == .id,
                result.attributes[last].value.isEmpty
            {
                let slug = slugs.slug(for: result.text(in: event..<result.events.count))
                if !slug.isEmpty { result.attributes[last].value = Self.idPrefix + slug }
            }
        }
        result.events.append(.end(element))
    }

    @unsafe private mutating func append(_ text: UnsafePointer<CChar>?) {
        guard let text = unsafe text else { return }
        let first = result.texts.count
        unsafe result.texts.append(
            contentsOf: UnsafeRawBufferPointer(start: text, count: strlen(text)))
        if result.texts.count > first { result.events.append(.text(first..<result.texts.count)) }
    }
}
