#pragma once

/// Sets SQLite up as Stemma wants it, for the whole process: without the count of the memory that it holds, which nothing
/// reads and which takes a lock at every allocation.
///
/// To be called before the first connection is opened; later it changes nothing.
void stemma_configure_sqlite(void);
