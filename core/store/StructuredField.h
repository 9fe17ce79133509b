// SPDX-License-Identifier: GPL-3.0-or-later
// Nested data as a field. The JSON library is heavy to compile: here it is only named, and whoever
// looks into the data includes it.
#pragma once

#include "core/store/FieldTraits.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>

namespace zaklon {

/// JSON as one field. One that was moved from may only be assigned to or destroyed.
class Structured {
  public:
    Structured(); ///< null
    static Structured object();
    static Structured array();
    Structured(const Structured& other);
    Structured(Structured&& other) noexcept;
    Structured& operator=(const Structured& other);
    Structured& operator=(Structured&& other) noexcept;
    ~Structured();

    nlohmann::json& data() { return *m_data; }
    const nlohmann::json& data() const { return *m_data; }
    bool operator==(const Structured& other) const;

  private:
    std::unique_ptr<nlohmann::json> m_data;
};

template <>
struct FieldTraits<Structured> {
    static constexpr FieldKind kind = FieldKind::Structure;
    static Value toValue(const Structured& held);
    static bool fromValue(const Value& value, Structured& held);
};

} // namespace zaklon
