// SPDX-License-Identifier: GPL-3.0-or-later
// The exception that the wrappers below throw. It stays under the store's edge: every public
// function of store and vault runs in `guarded`, which turns it into a typed Error.
#pragma once

#include "core/base/Result.h"

#include <stdexcept>
#include <string>
#include <typeinfo>
#include <utility>

namespace zaklon {

class SqlError : public std::runtime_error {
  public:
    /// `extendedCode` is SQLite's extended result code; `where` says what was attempted, without
    /// content.
    SqlError(int extendedCode, const std::string& where)
        : std::runtime_error(where), m_code(extendedCode) {}

    int extendedCode() const { return m_code; }
    /// A value that is taken is a Conflict and one that is missing Invalid "required", both with
    /// the field; the rest by what it means for a person.
    Error toError() const;

  private:
    int m_code;
};

/// Thrown inside a write to leave it with a typed error; the transaction rolls back.
class StoreFailure : public std::runtime_error {
  public:
    explicit StoreFailure(Error error)
        : std::runtime_error(error.detail), m_error(std::move(error)) {}
    const Error& error() const { return m_error; }

  private:
    Error m_error;
};

/// Runs `body` (which returns a Result) and turns exceptions of this layer into its error.
template <class Body>
auto guarded(Body&& body) -> decltype(body()) {
    try {
        return body();
    } catch (const SqlError& error) {
        return tl::unexpected<Error>(error.toError());
    } catch (const StoreFailure& failure) {
        return tl::unexpected<Error>(failure.error());
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::NoMemory);
    } catch (const std::exception& bug) {
        return fail(ErrorCode::Internal, {}, typeid(bug).name()); // its text could hold content
    }
}

} // namespace zaklon
