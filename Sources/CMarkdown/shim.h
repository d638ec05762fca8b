#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include "arena.h"

/* A Markdown document parsed by cmark-gfm within limits. Its nodes live as long as it does. */
struct stemma_markdown {
    struct stemma_arena arena;
    /* Where the allocator of this document looks for its arena, see stemma_markdown_current. */
    struct stemma_arena **(*current)(void);
    cmark_node *root;
    cmark_llist *extensions;
};

/* cmark hands its allocator no context: the arena is set here, only while one of the functions below runs.
 * Swift emits these functions, and with them this variable, once for each object file that calls them; so a
 * document remembers the one that its allocator knows. */
static inline struct stemma_arena **stemma_markdown_current(void) {
    static _Thread_local struct stemma_arena *arena;
    return &arena;
}

static inline void *stemma_markdown_calloc(size_t count, size_t size) {
    if (size && count > SIZE_MAX / size) longjmp((*stemma_markdown_current())->escape, 2);
    void *piece = stemma_arena_take(*stemma_markdown_current(), count * size);
    memset(piece, 0, count * size);
    return piece;
}

static inline void *stemma_markdown_realloc(void *piece, size_t size) {
    return stemma_arena_grow(*stemma_markdown_current(), piece, size);
}

static inline void stemma_markdown_release(void *piece) { (void)piece; }

/* Call once, before any parse, from one thread. */
static inline void stemma_markdown_prepare(void) { cmark_gfm_core_extensions_ensure_registered(); }

static inline void stemma_markdown_free(struct stemma_markdown *document) {
    if (!document) return;
    stemma_arena_end(&document->arena);
    free(document);
}

/* NULL when the text needs more than that many bytes of memory or nanoseconds. */
__attribute__((noinline)) static struct stemma_markdown *stemma_markdown_parse(
    const char *text, size_t length, int options, size_t bytes, int64_t nanoseconds) {
    static cmark_mem memory = {stemma_markdown_calloc, stemma_markdown_realloc, stemma_markdown_release};
    static const char *const names[] = {"table", "strikethrough", "autolink", "tasklist"};
    struct stemma_markdown *document = malloc(sizeof *document);
    if (!document) return NULL;
    stemma_arena_start(&document->arena, bytes, nanoseconds);
    document->current = stemma_markdown_current;
    document->root = NULL;
    document->extensions = NULL;
    *stemma_markdown_current() = &document->arena;
    if (setjmp(document->arena.escape)) {
        *stemma_markdown_current() = NULL;
        stemma_markdown_free(document);
        return NULL;
    }
    cmark_parser *parser = cmark_parser_new_with_mem(options, &memory);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        cmark_syntax_extension *extension = cmark_find_syntax_extension(names[i]);
        if (extension) cmark_parser_attach_syntax_extension(parser, extension);
    }
    cmark_parser_feed(parser, text, length);
    document->root = cmark_parser_finish(parser);
    document->extensions = cmark_parser_get_syntax_extensions(parser);
    *stemma_markdown_current() = NULL;
    return document;
}

/* The document as HTML that ends in NUL and lives as long as the document; NULL past the limits. */
__attribute__((noinline)) static const char *stemma_markdown_html(
    struct stemma_markdown *document, int options) {
    *document->current() = &document->arena;
    if (setjmp(document->arena.escape)) {
        *document->current() = NULL;
        return NULL;
    }
    const char *html = cmark_render_html(document->root, options, document->extensions);
    *document->current() = NULL;
    return html;
}

/* The text of a text, code or raw HTML node; NULL where it has none or past the limits. */
__attribute__((noinline)) static const char *stemma_markdown_literal(
    struct stemma_markdown *document, cmark_node *node) {
    *document->current() = &document->arena;
    if (setjmp(document->arena.escape)) {
        *document->current() = NULL;
        return NULL;
    }
    const char *literal = cmark_node_get_literal(node);
    *document->current() = NULL;
    return literal;
}
