#include "stemma_format.h"

size_t stemma_element_size(stemma_format format) {
    switch (format) {
    case STEMMA_F64: return 8;
    case STEMMA_F32: return 4;
    case STEMMA_BF16:
    case STEMMA_F16: return 2;
    default: return 0;
    }
    return 0;
}
