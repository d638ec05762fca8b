#include <curl/curl.h>

// Swift cannot call functions with variable arguments.
static inline CURLcode stemma_curl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode stemma_curl_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode stemma_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}
static inline CURLcode stemma_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}
typedef size_t (*stemma_curl_transfer)(char *bytes, size_t size, size_t count, void *context);
static inline CURLcode stemma_curl_set_transfer(CURL *handle, CURLoption option, stemma_curl_transfer value) {
    return curl_easy_setopt(handle, option, value);
}
typedef int (*stemma_curl_seek)(void *context, curl_off_t offset, int origin);
static inline CURLcode stemma_curl_set_seek(CURL *handle, stemma_curl_seek value) {
    return curl_easy_setopt(handle, CURLOPT_SEEKFUNCTION, value);
}
static inline CURLcode stemma_curl_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode stemma_curl_get_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLcode stemma_curl_get_text(CURL *handle, CURLINFO info, char **value) {
    return curl_easy_getinfo(handle, info, value);
}
static inline CURLMcode stemma_curl_multi_set_long(CURLM *handle, CURLMoption option, long value) {
    return curl_multi_setopt(handle, option, value);
}

// Swift sees no union inside a message; these are what a message says once its kind is CURLMSG_DONE.
static inline CURL *stemma_curl_message_handle(const CURLMsg *message) {
    return message->msg == CURLMSG_DONE ? message->easy_handle : NULL;
}
static inline CURLcode stemma_curl_message_result(const CURLMsg *message) {
    return message->data.result;
}
