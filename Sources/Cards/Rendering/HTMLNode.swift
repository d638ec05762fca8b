internal import CHTML
internal import Glibc

/// Reads nodes of a tree that gumbo made.
enum HTMLNode {
    /// The children of an element or a template, in order.
    @unsafe static func children(
        of node: UnsafePointer<GumboNode>
    ) -> UnsafeBufferPointer<UnsafePointer<GumboNode>> {
        let type = unsafe node.pointee.type
        guard type == GUMBO_NODE_ELEMENT || type == GUMBO_NODE_TEMPLATE else {
            return unsafe UnsafeBufferPointer(start: nil, count: 0)
        }
        let vector = unsafe node.pointee.v.element.children
        // Safety: gumbo's vector of children holds `length` pointers to nodes, none of them NULL.
        let start = unsafe UnsafeRawPointer(vector.data)?.assumingMemoryBound(
            to: UnsafePointer<GumboNode>.self)
        return unsafe UnsafeBufferPointer(
            start: start, count: start == nil ? 0 : Int(vector.length))
    }

    /// The value of an attribute, entities decoded.
    @unsafe static func attribute(_ name: String, of node: UnsafePointer<GumboNode>) -> String? {
        var vector = unsafe node.pointee.v.element.attributes
        guard let attribute = unsafe gumbo_get_attribute(&vector, name) else { return nil }
        return unsafe String(cString: attribute.pointee.value)
    }

    /// Appends the texts below a node, with spaces for line breaks and images' alternative texts, and finds
    /// where the first of them starts, in bytes.
    @unsafe static func appendText(
        of node: UnsafePointer<GumboNode>, to text: inout [UInt8], offset: inout Int?, depth: Int
    ) {
        switch unsafe node.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA:
            let piece = unsafe node.pointee.v.text
            let bytes = unsafe UnsafeRawBufferPointer(start: piece.text, count: strlen(piece.text))
            if offset == nil {
                // White space is one byte in the source as it is in the text.
                let blanks = unsafe bytes.prefix { $0 <= 0x20 }.count
                offset = Int(unsafe piece.start_pos.offset) + blanks
            }
            unsafe text.append(contentsOf: bytes)
        case GUMBO_NODE_WHITESPACE:
            text.append(UInt8(ascii: " "))
        case GUMBO_NODE_ELEMENT:
            let tag = unsafe node.pointee.v.element.tag
            if tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE
                || depth > RenderingLimits.maximumDepth
            {
                return
            }
            if tag == GUMBO_TAG_BR || tag == GUMBO_TAG_P || tag == GUMBO_TAG_DIV
                || tag == GUMBO_TAG_LI
            {
                text.append(UInt8(ascii: " "))
            }
            if tag == GUMBO_TAG_IMG, let alternative = unsafe attribute("alt", of: node) {
                text.append(contentsOf: alternative.utf8)
            }
            let children = unsafe children(of: node)
            for index in 0..<children.count {
                unsafe appendText(of: children[index], to: &text, offset: &offset, depth: depth + 1)
            }
        default:
            break
        }
    }
}
