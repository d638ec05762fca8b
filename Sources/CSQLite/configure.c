#include "stemma_sqlite.h"

#include <sqlite3.h>

// In C, as Swift does not call functions of any number of arguments.
void stemma_configure_sqlite(void) {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
