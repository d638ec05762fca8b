/// What is known of the names in one scope while the resolver goes through it. Source: `jinja2.idtracking`.
///
/// Jinja decides before a template runs which scope owns a name, so a name that a scope assigns anywhere is that scope's
/// even where it is read before.
final class Symbols {
    /// The slots of one function: the template or a macro.
    final class Function {
        let depth: Int
        private var slots: [Identifier: Int] = [:]

        init(depth: Int) { self.depth = depth }

        var slotCount: Int { slots.count }

        fileprivate func slot(of identifier: Identifier) -> Int {
            if let slot = slots[identifier] { return slot }
            let slot = slots.count
            slots[identifier] = slot
            return slot
        }
    }

    struct Identifier: Hashable {
        var name: Text
        /// Scopes side by side share a level and hence their slots; conditions of loops are apart.
        var level: Int
        var isCondition: Bool
    }

    /// A slot, and how deep its function is nested.
    struct Location: Hashable {
        var functionDepth: Int
        var slot: Int
    }

    enum Action {
        case parameter
        case resolve(Text)
        case alias(Location)
        case missing
    }

    let parent: Symbols?
    let function: Function
    private let level: Int
    private let isCondition: Bool
    private var locations: [Text: Location] = [:]
    private(set) var loads: [(location: Location, action: Action)] = []
    private var stores: Set<Text> = []

    init(parent: Symbols?, function: Function, isCondition: Bool = false) {
        self.parent = parent
        self.function = function
        self.isCondition = isCondition
        level = (parent?.level ?? -1) + 1
    }

    /// A copy to try a branch of an `if` with.
    private init(copying other: Symbols) {
        parent = other.parent
        function = other.function
        level = other.level
        isCondition = other.isCondition
        locations = other.locations
        loads = other.loads
        stores = other.stores
    }

    func copy() -> Symbols { Symbols(copying: self) }

    func location(of name: Text) -> Location? { locations[name] ?? parent?.location(of: name) }

    @discardableResult
    private func define(_ name: Text, _ action: Action) -> Location {
        let identifier = Identifier(name: name, level: level, isCondition: isCondition)
        let location = Location(functionDepth: function.depth, slot: function.slot(of: identifier))
        locations[name] = location
        setAction(action, of: location)
        return location
    }

    private func setAction(_ action: Action, of location: Location) {
        if let index = loads.firstIndex(where: { $0.location == location }) {
            loads[index].action = action
        } else {
            loads.append((location, action))
        }
    }

    func load(_ name: Text) { if location(of: name) == nil { define(name, .resolve(name)) } }

    func store(_ name: Text) {
        stores.insert(name)
        guard locations[name] == nil else { return }
        if let outer = parent?.location(of: name) {
            define(name, .alias(outer))
        } else {
            define(name, .missing)
        }
    }

    @discardableResult
    func declareParameter(_ name: Text) -> Int {
        stores.insert(name)
        return define(name, .parameter).slot
    }

    /// Takes over what branches of an `if` define: a name that only a branch stores may be unset.
    func merge(_ branches: [Symbols]) {
        var stored: Set<Text> = []
        for branch in branches { stored.formUnion(branch.stores) }
        stored.subtract(stores)
        for branch in branches {
            locations.merge(branch.locations) { $1 }
            for (location, action) in branch.loads { setAction(action, of: location) }
            stores.formUnion(branch.stores)
        }
        // In an order of their own: sets have none, and loads must not differ between runs.
        for name in stored.sorted(by: <) {
            guard let location = location(of: name) else { continue }
            if let outer = parent?.location(of: name) {
                setAction(.alias(outer), of: location)
            } else {
                setAction(.resolve(name), of: location)
            }
        }
    }
}
