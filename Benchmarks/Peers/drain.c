// Reads libyaml's events over a file of front matters and does nothing with them: the least that any parser on
// libyaml must spend.
//
//     drain FILE PASSES
//
// FILE holds records: a length (unsigned 32 bits, as the machine has them) and that many bytes. Prints one JSON
// object; `seconds` has the time of each pass over all records.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <yaml.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static long drain(const unsigned char *text, size_t length, long *failed) {
    yaml_parser_t parser;
    yaml_event_t event;
    long events = 0;
    if (!yaml_parser_initialize(&parser)) exit(2);
    yaml_parser_set_input_string(&parser, text, length);
    for (;;) {
        if (!yaml_parser_parse(&parser, &event)) {
            ++*failed;
            break;
        }
        yaml_event_type_t type = event.type;
        yaml_event_delete(&event);
        ++events;
        if (type == YAML_STREAM_END_EVENT) break;
    }
    yaml_parser_delete(&parser);
    return events;
}

int main(int count, char **arguments) {
    if (count != 3) return fprintf(stderr, "usage: drain FILE PASSES\n"), 2;
    FILE *file = fopen(arguments[1], "rb");
    if (!file) return perror(arguments[1]), 2;
    fseek(file, 0, SEEK_END);
    size_t size = (size_t)ftell(file);
    rewind(file);
    unsigned char *bytes = malloc(size + 1);
    if (!bytes || fread(bytes, 1, size, file) != size) return fprintf(stderr, "cannot read\n"), 2;
    fclose(file);
    int passes = atoi(arguments[2]);
    printf("{\"seconds\": [");
    long records = 0, events = 0, failed = 0;
    size_t text = 0;
    for (int pass = -1; pass < passes; ++pass) { // The first one warms up.
        records = events = failed = 0;
        text = 0;
        double start = now();
        for (size_t place = 0; place + 4 <= size;) {
            uint32_t length;
            memcpy(&length, bytes + place, 4);
            place += 4;
            if (length > size - place) return fprintf(stderr, "a record is cut short\n"), 2;
            events += drain(bytes + place, length, &failed);
            place += length;
            text += length;
            ++records;
        }
        if (pass >= 0) printf("%s%.6f", pass ? ", " : "", now() - start);
    }
    printf("], \"documents\": %ld, \"bytes\": %zu, \"events\": %ld, \"failed\": %ld}\n", records, text, events, failed);
    return 0;
}
