#include <gumbo.h>
#include "../CMarkdown/arena.h"

/* A tree that gumbo made of an HTML fragment within limits. Its nodes live as long as it does,
 * and point into the text that was parsed. */
struct stemma_html {
    struct stemma_arena arena;
    const GumboNode *root;
};

static inline void *stemma_html_take(void *arena, size_t size) {
    return stemma_arena_take((struct stemma_arena *)arena, size);
}

static inline void stemma_html_release(void *arena, void *piece) {
    (void)arena;
    (void)piece;
}

static inline void stemma_html_free(struct stemma_html *tree) {
    if (!tree) return;
    stemma_arena_end(&tree->arena);
    free(tree);
}

/* The text as the content of a body element. NULL when it needs more than that many bytes of memory or
 * nanoseconds. The tree is freed with its arena, never by gumbo, whose
 * destructor calls itself once for each level. */
__attribute__((noinline)) static struct stemma_html *stemma_html_parse(
    const char *text, size_t length, size_t bytes, int64_t nanoseconds) {
    struct stemma_html *tree = malloc(sizeof *tree);
    if (!tree) return NULL;
    stemma_arena_start(&tree->arena, bytes, nanoseconds);
    tree->root = NULL;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = stemma_html_take;
    options.deallocator = stemma_html_release;
    options.userdata = &tree->arena;
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_BODY;
    if (setjmp(tree->arena.escape)) {
        stemma_html_free(tree);
        return NULL;
    }
    tree->root = gumbo_parse_with_options(&options, text, length)->root;
    return tree;
}
