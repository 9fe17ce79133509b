// SPDX-License-Identifier: GPL-3.0-or-later
// What every fallible function of core returns. Nothing throws across core's public headers.
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace zaklon {

/// A value or an Error. A class of its own, because g++ 12 warns about a dropped result only if the
/// class itself is marked; an alias of tl::expected gives no warning.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
  public:
    using tl::expected<T, Error>::expected;
};

using Status = Result<void>;

/// `return fail(ErrorCode::Invalid, "birthYear");`
inline tl::unexpected<Error> fail(ErrorCode code, std::string field = {}, std::string detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(field), std::move(detail)});
}

/// Passes the error of one result on as that of another: `if (!opened) return passOn(opened);`
template <class T>
tl::unexpected<Error> passOn(const Result<T>& failed) {
    return tl::unexpected<Error>(failed.error());
}

} // namespace zaklon
