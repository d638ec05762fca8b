"""Discussions, pull requests, collections."""

import pytest
from huggingface_hub import CommitOperationAdd
from huggingface_hub.errors import HfHubHTTPError


def test_a_discussion_is_opened_answered_renamed_and_closed(api, other, owner, stranger, make_repo):
    repo_id = make_repo()
    discussion = other.create_discussion(repo_id, title="  A question ", description="Why?")
    assert (discussion.num, discussion.title, discussion.author) == (1, "A question", stranger.name)
    assert discussion.url.endswith(f"{repo_id}/discussions/1")
    comment = api.comment_discussion(repo_id, 1, "Because 🤗\n\nof *that*.")
    edited = api.edit_discussion_comment(repo_id, 1, comment.id, "Because.")
    assert edited.edited and edited.content == "Because."
    api.rename_discussion(repo_id, 1, "Another question")
    api.change_discussion_status(repo_id, 1, "closed", comment="Done.")
    details = api.get_discussion_details(repo_id, 1)
    assert (details.title, details.status) == ("Another question", "closed")
    assert [e.type for e in details.events][:2] == ["comment", "comment"]
    assert {"title-change", "status-change"} <= {e.type for e in details.events}
    hidden = api.hide_discussion_comment(repo_id, 1, comment.id)
    assert hidden.hidden and "Because" not in hidden.content
    assert [d.num for d in api.get_repo_discussions(repo_id, discussion_status="closed")] == [1]
    assert [d.num for d in api.get_repo_discussions(repo_id, discussion_status="open")] == []


def test_a_pull_request_is_merged(api, owner, make_repo):
    repo_id = make_repo()
    pull_request = api.create_pull_request(repo_id, title="A change")
    assert pull_request.is_pull_request and pull_request.git_reference == "refs/pr/1"
    api.create_commit(repo_id, [CommitOperationAdd("new.txt", b"new")], commit_message="on it", revision="refs/pr/1")
    assert not api.file_exists(repo_id, "new.txt")
    details = api.get_discussion_details(repo_id, 1)
    assert "+new" in details.diff and details.target_branch == "refs/heads/main"
    api.change_discussion_status(repo_id, 1, "open")
    api.merge_pull_request(repo_id, 1, comment="Thanks.")
    details = api.get_discussion_details(repo_id, 1)
    assert details.status == "merged" and details.merge_commit_oid == api.model_info(repo_id).sha
    assert api.file_exists(repo_id, "new.txt")
    with pytest.raises(HfHubHTTPError):
        api.merge_pull_request(repo_id, 1)


def test_a_conflicting_pull_request_is_not_merged(api, make_repo):
    repo_id = make_repo()
    api.upload_file(repo_id=repo_id, path_in_repo="a.txt", path_or_fileobj=b"base\n")
    api.upload_file(repo_id=repo_id, path_in_repo="a.txt", path_or_fileobj=b"theirs\n", create_pr=True)
    api.upload_file(repo_id=repo_id, path_in_repo="a.txt", path_or_fileobj=b"ours\n")
    assert api.get_discussion_details(repo_id, 1).conflicting_files
    with pytest.raises(HfHubHTTPError):
        api.merge_pull_request(repo_id, 1)
    assert api.list_repo_commits(repo_id)[0].title.startswith("Upload a.txt")


def test_private_repositories_hide_their_discussions(api, other, make_repo):
    repo_id = make_repo(private=True)
    api.create_discussion(repo_id, title="secret")
    with pytest.raises(HfHubHTTPError) as error:
        list(other.get_repo_discussions(repo_id))
    assert error.value.response.status_code == 404


def test_a_collection_is_kept_in_order(api, other, make_repo):
    model, dataset = make_repo("model"), make_repo("dataset")
    collection = api.create_collection("My Cool Stuff", description="Things")
    try:
        assert collection.slug.startswith("olive/my-cool-stuff-")
        api.add_collection_item(collection.slug, model, "model", note="first")
        api.add_collection_item(collection.slug, dataset, "dataset")
        with pytest.raises(HfHubHTTPError) as error:
            api.add_collection_item(collection.slug, model, "model")
        assert error.value.response.status_code == 409
        with pytest.raises(HfHubHTTPError):
            api.add_collection_item(collection.slug, "olive/absent", "model")
        items = other.get_collection(collection.slug).items
        assert [(i.item_id, i.note) for i in items] == [(model, "first"), (dataset, None)]
        api.update_collection_item(collection.slug, items[0].item_object_id, position=1)
        assert [i.item_id for i in api.get_collection(collection.slug).items] == [dataset, model]
        renamed = api.update_collection_metadata(collection.slug, title="Other", private=True)
        assert renamed.slug.split("-")[-1] == collection.slug.split("-")[-1]
        with pytest.raises(HfHubHTTPError):
            other.get_collection(renamed.slug)
        assert api.get_collection(collection.slug).title == "Other"
        assert renamed.slug in [c.slug for c in api.list_collections(owner="olive")]
        with pytest.raises(HfHubHTTPError):
            other.delete_collection(renamed.slug)
    finally:
        api.delete_collection(collection.slug)
