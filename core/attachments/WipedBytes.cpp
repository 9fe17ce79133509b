// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/WipedBytes.h"

#include <sodium.h>

namespace zaklon {

WipedBytes& WipedBytes::operator=(WipedBytes&& other) noexcept {
    if (this != &other) {
        wipe(0);
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

WipedBytes::~WipedBytes() {
    wipe(0);
}

void WipedBytes::shrink(std::size_t size) {
    if (size < m_bytes.size()) {
        wipe(size);
        m_bytes.resize(size);
    }
}

void WipedBytes::wipe(std::size_t from) {
    if (from < m_bytes.size()) {
        sodium_memzero(m_bytes.data() + from, m_bytes.size() - from);
    }
}

} // namespace zaklon
