/// Every route of the server; a test holds the table equal to the router's.
enum APIRoutes {
    static let groups: [APIRoute.Group] = [
        APIRoute.Group(name: "lists", routes: lists),
        APIRoute.Group(name: "repositories", routes: repositories),
        APIRoute.Group(name: "files", routes: files),
        APIRoute.Group(name: "versions", routes: versions),
        APIRoute.Group(name: "upload", routes: upload),
        APIRoute.Group(name: "people", routes: people),
        APIRoute.Group(name: "gates", routes: gates),
        APIRoute.Group(name: "discussions", routes: discussions),
        APIRoute.Group(name: "collections", routes: collections),
        APIRoute.Group(name: "stemma", routes: stemma),
        APIRoute.Group(name: "server", routes: server),
    ]

    private static let id = "api/{types}/{namespace}/{name}"
    private static let page = "{pages}/{namespace}/{name}"
    private static let paging = ["cursor", "limit"]

    private static let lists: [APIRoute] = [
        APIRoute(
            "GET", "api/{types}", "Lists repositories that the caller may read",
            query: [
                "search", "author", "filter", "sort", "direction", "full", "cardData", "config",
                "expand", "gated", "pipeline_tag", "num_parameters",
            ] + paging),
        APIRoute("GET", "api/{types}-tags-by-type", "Lists the tags that lists are filtered by"),
    ]

    private static let repositories: [APIRoute] = [
        APIRoute("POST", "api/repos/create", "Makes a repository", body: .json),
        APIRoute("DELETE", "api/repos/delete", "Deletes a repository", body: .json),
        APIRoute("POST", "api/repos/move", "Gives a repository another name", body: .json),
        APIRoute("POST", "\(id)/duplicate", "Copies a repository", body: .json),
        APIRoute("PUT", "\(id)/settings", "Changes settings of a repository", body: .json),
        APIRoute(
            "GET", "\(id)/lfs-files", "Lists what LFS keeps for all versions", query: paging),
        APIRoute(
            "POST", "\(id)/lfs-files/batch", "Takes files of LFS out of all versions, for good",
            body: .json),
        APIRoute(
            "POST", "\(id)/lfs-files/duplicate",
            "Lets a commit to another repository use files of LFS", body: .json),
        APIRoute(
            "GET", "api/{types}/{namespace}[/{name}]", "Tells of a repository",
            query: ["blobs", "expand", "securityStatus"]),
        APIRoute(
            "GET", "\(id)/revision/{revision}[/{path}]", "Tells of a version of a repository",
            query: ["blobs", "expand", "securityStatus"]),
        APIRoute("POST", "\(id)/like", "Likes a repository"),
        APIRoute("DELETE", "\(id)/like", "Likes a repository no longer"),
        APIRoute("GET", "\(id)/likers", "Lists who likes a repository", query: paging),
        APIRoute(
            "GET", "api/datasets/{namespace}/{name}/leaderboard",
            "Ranks models on the benchmark that a dataset is", query: ["base_model"]),
        APIRoute(
            "GET", "api/datasets/{namespace}/{name}/croissant",
            "Describes a dataset as Croissant, JSON-LD"),
    ]

    private static let files: [APIRoute] = [
        APIRoute(
            "GET", "\(page)/resolve/{revision}/{path}",
            "Gives a file; ranges and If-None-Match are known"),
        APIRoute(
            "GET", "\(page)/raw/{revision}/{path}",
            "Gives a file as git keeps it: of one kept by LFS, the pointer"),
        APIRoute(
            "GET", "\(id)/auth-check[/write]", "Tells whether the caller may have the files"),
    ]

    private static let versions: [APIRoute] = [
        APIRoute(
            "GET", "\(id)/tree/{revision}[/{path}]", "Lists files and folders of a version",
            query: ["recursive", "expand"] + paging),
        APIRoute(
            "POST", "\(id)/paths-info/{revision}[/{path}]", "Tells of files and folders",
            body: .form),
        APIRoute(
            "GET", "\(id)/commits/{revision}[/{path}]", "Lists the commits of a version",
            query: ["expand"] + paging),
        APIRoute("GET", "\(id)/refs", "Lists branches and tags", query: ["include_prs"]),
        APIRoute("POST", "\(id)/branch/{revision}[/{path}]", "Makes a branch", body: .json),
        APIRoute("DELETE", "\(id)/branch/{revision}[/{path}]", "Deletes a branch"),
        APIRoute("POST", "\(id)/tag/{revision}[/{path}]", "Makes a tag", body: .json),
        APIRoute("DELETE", "\(id)/tag/{revision}[/{path}]", "Deletes a tag"),
        APIRoute(
            "POST", "\(id)/super-squash/{revision}[/{path}]", "Makes a branch one commit",
            body: .json),
    ]

    private static let upload: [APIRoute] = [
        APIRoute("POST", "api/validate-yaml", "Checks a card", body: .json),
        APIRoute(
            "POST", "\(id)/preupload/{revision}[/{path}]", "Tells how files are to be sent",
            query: ["create_pr"], body: .json),
        APIRoute(
            "POST", "\(id)/commit/{revision}[/{path}]", "Makes a commit", query: ["create_pr"],
            body: .lines),
        APIRoute(
            "POST", "{pages}/{namespace}/{name}.git/info/lfs/objects/batch",
            "Tells where LFS contents are sent to or fetched from", body: .json),
        APIRoute(
            "POST", "{pages}/{namespace}/{name}.git/info/lfs/objects/verify",
            "Tells whether an LFS content has come", body: .json),
        APIRoute(
            "POST", "{pages}/{namespace}/{name}.git/info/lfs/locks/verify",
            "Answers that locks are not supported", body: .json, status: 404),
        APIRoute("GET", "api/lfs/objects/{hash}", "Gives a content to git-lfs; signed"),
        APIRoute(
            "PUT", "api/lfs/objects/{hash}", "Takes a content or a part of one; signed",
            body: .bytes),
        APIRoute(
            "POST", "api/lfs/objects/{hash}", "Joins the parts of a content; signed", body: .json),
        APIRoute("GET", "\(id)/xet-write-token", "Begins an upload by Xet"),
        APIRoute(
            "GET", "\(id)/xet-write-token/{revision}[/{path}]", "Begins an upload by Xet",
            query: ["create_pr"]),
        APIRoute(
            "GET", "api/xet/{session}/v1/chunks/{prefix}/{hash}",
            "Answers that a chunk is not known", status: 404),
        APIRoute(
            "POST", "api/xet/{session}/v1/xorbs/{prefix}/{hash}", "Takes a xorb", body: .bytes),
        APIRoute("POST", "api/xet/{session}/v1/shards", "Takes a shard", body: .bytes),
        APIRoute(
            "POST", "api/xet/{session}/v2/shards", "Answers that version 1 is to be used",
            body: .bytes, status: 404),
        APIRoute(
            "POST", "api/xet/{session}/v1/xorb-grants/{prefix}/{hash}",
            "Answers that xorbs come here", body: .bytes, status: 404),
    ]

    private static let people: [APIRoute] = [
        APIRoute("GET", "api/whoami-v2", "Tells who the caller is"),
        APIRoute("GET", "api/users/{name}/overview", "Tells of a user"),
        APIRoute("GET", "api/users/{name}/likes", "Lists what a user likes"),
        APIRoute("GET", "api/users/{name}/followers", "Lists nobody"),
        APIRoute("GET", "api/users/{name}/following", "Lists nobody"),
        APIRoute("GET", "api/organizations/{name}/overview", "Tells of an organisation"),
        APIRoute(
            "GET", "api/organizations/{name}/members", "Lists members with their roles",
            query: paging),
        APIRoute("GET", "api/organizations/{name}/followers", "Lists nobody"),
        APIRoute(
            "GET", "api/settings/repositories", "Lists what the caller's repositories take on disk",
            query: paging),
        APIRoute(
            "GET", "api/organizations/{name}/settings/repositories",
            "Lists what an organisation's repositories take on disk", query: paging),
    ]

    private static let gates: [APIRoute] =
        [
            APIRoute(
                "POST", "\(page)/ask-access", "Accepts the terms and asks for access", body: .form,
                status: 303),
            APIRoute(
                "POST", "\(page)/user-access-request/cancel", "Takes back a request that waits"),
            APIRoute("POST", "\(id)/user-access-request/cancel", "Takes back a request that waits"),
            APIRoute("GET", "\(page)/user-access-report", "Gives all requests as a file"),
            APIRoute(
                "POST", "\(id)/user-access-request/handle", "Gives a request another state",
                body: .json),
            APIRoute(
                "POST", "\(id)/user-access-request/grant", "Lets a user in who has not asked",
                body: .json),
            APIRoute(
                "POST", "\(id)/user-access-request/batch", "Gives requests another state",
                body: .json),
        ]
        + ["pending", "accepted", "rejected", "reset"].map { state in
            APIRoute(
                "GET", "\(id)/user-access-request/\(state)", "Lists requests in this state",
                query: ["q", "after", "before"] + paging)
        }

    private static let discussions: [APIRoute] = [
        APIRoute(
            "GET", "\(id)/discussions", "Lists discussions and pull requests",
            query: ["p", "type", "status", "author"]),
        APIRoute(
            "POST", "\(id)/discussions", "Opens a discussion or a pull request", body: .json),
        APIRoute(
            "GET", "\(id)/discussions/{number}", "Gives a discussion with its events",
            query: ["diff"]),
        APIRoute("POST", "\(id)/discussions/{number}/comment", "Adds a comment", body: .json),
        APIRoute(
            "POST", "\(id)/discussions/{number}/comment/{comment}/edit", "Changes a comment",
            body: .json),
        APIRoute(
            "POST", "\(id)/discussions/{number}/comment/{comment}/hide", "Hides a comment for good"),
        APIRoute("POST", "\(id)/discussions/{number}/title", "Changes the title", body: .json),
        APIRoute("POST", "\(id)/discussions/{number}/status", "Opens or closes", body: .json),
        APIRoute("POST", "\(id)/discussions/{number}/merge", "Merges a pull request", body: .json),
    ]

    private static let collections: [APIRoute] = [
        APIRoute(
            "GET", "api/collections", "Lists collections", query: ["owner", "item"] + paging),
        APIRoute("POST", "api/collections", "Makes a collection", body: .json),
        APIRoute("GET", "api/collections/{namespace}/{slug}", "Gives a collection"),
        APIRoute(
            "PATCH", "api/collections/{namespace}/{slug}", "Changes a collection", body: .json),
        APIRoute("DELETE", "api/collections/{namespace}/{slug}", "Deletes a collection"),
        APIRoute(
            "POST", "api/collections/{namespace}/{slug}/items", "Adds an item", body: .json),
        APIRoute(
            "PATCH", "api/collections/{namespace}/{slug}/items/{item}", "Changes an item",
            body: .json),
        APIRoute("DELETE", "api/collections/{namespace}/{slug}/items/{item}", "Removes an item"),
    ]

    private static let stemma: [APIRoute] =
        ["{namespace}", "{namespace}/{name}"].flatMap { id in
            [
                APIRoute(
                    "GET", "api/stemma/{types}/\(id)/lineage",
                    "Gives ancestors and descendants, as 'stemma tree --json'",
                    query: ["direction", "depth", "relation"]),
                APIRoute(
                    "GET", "api/stemma/{types}/\(id)/scores",
                    "Gives scores with their sources, as 'stemma scores --json'"),
                APIRoute(
                    "GET", "api/stemma/{types}/\(id)/license",
                    "Gives the licence with those it inherits, as 'stemma license --json'"),
                APIRoute(
                    "GET", "api/stemma/{types}/\(id)/gate",
                    "Gives what must be accepted, as 'stemma gate show --json'"),
                APIRoute(
                    "GET", "api/stemma/{types}/\(id)/verification",
                    "Gives the report of the last smoke test, as 'stemma verify --json'"),
                APIRoute(
                    "GET", "api/stemma/{types}/\(id)/diagnostics",
                    "Gives what is wrong with the card, as 'stemma validate --format json'"),
            ]
        } + [
            APIRoute(
                "GET", "api/stemma/leaderboards", "Lists benchmarks that have scores",
                query: ["limit"]),
            APIRoute(
                "GET", "api/stemma/leaderboards/{benchmark}",
                "Ranks models, as 'stemma leaderboard --json'",
                query: ["metric", "shots", "setup", "bases", "limit", "offset"]),
        ]

    private static let server: [APIRoute] = [
        APIRoute("GET", "api/openapi.json", "Gives this description"),
        APIRoute("GET", "api/agent-harnesses", "Lists no agents, as clients ask at their start"),
        APIRoute("GET", "api/tasks", "Lists no tasks"),
        APIRoute("GET", "healthz", "Tells that the server runs"),
        APIRoute("GET", "", "Names the server"),
        APIRoute("HEAD", "api/telemetry/{path}", "Takes no note of anything", status: 204),
        APIRoute(
            "GET", "api/spaces/{namespace}/{name}[/{path}]", "Answers that there are no spaces",
            status: 404),
        APIRoute("GET", "spaces/{path}", "Answers that there are no spaces", status: 404),
    ]
}
