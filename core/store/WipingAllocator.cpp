// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/WipingAllocator.h"

#include <sqlcipher/sqlite3.h>

#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <mutex>

namespace zaklon {

namespace {

void* allocate(int bytes) {
    return std::malloc(static_cast<std::size_t>(bytes));
}

int sizeOf(void* block) {
    return block == nullptr ? 0 : static_cast<int>(malloc_usable_size(block));
}

void release(void* block) {
    if (block != nullptr) {
        explicit_bzero(block, malloc_usable_size(block));
        std::free(block);
    }
}

void* reallocate(void* block, int bytes) {
    void* larger = std::malloc(static_cast<std::size_t>(bytes));
    if (larger == nullptr) {
        return nullptr; // the old block stays valid, as SQLite expects
    }
    const auto held = static_cast<std::size_t>(sizeOf(block));
    const auto wanted = static_cast<std::size_t>(bytes);
    std::memcpy(larger, block, held < wanted ? held : wanted);
    release(block);
    return larger;
}

int roundUp(int bytes) {
    return (bytes + 7) & ~7;
}

int initialise(void* /*data*/) {
    return SQLITE_OK;
}

void shutDown(void* /*data*/) {}

} // namespace

void installWipingAllocator() {
    static std::once_flag once;
    std::call_once(once, [] {
        static constexpr sqlite3_mem_methods kMethods{allocate, release,    reallocate, sizeOf,
                                                      roundUp,  initialise, shutDown,   nullptr};
        sqlite3_config(SQLITE_CONFIG_MALLOC, &kMethods);
        sqlite3_initialize();
    });
}

} // namespace zaklon
