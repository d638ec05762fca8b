import Cards

enum RepositoryIDFixture {
    static let model = RepositoryID("me/model")
    static let dataset = RepositoryID("datasets/me/data")
}
