// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/StrictJson.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace zaklon::definitions {

using nlohmann::json;

namespace {

/// Builds nothing: walks over the text once and finds what the tree would silently lose or grow to.
class BoundsCheck : public nlohmann::json_sax<json> {
  public:
    const std::string& problem() const { return m_problem; }
    const std::string& key() const { return m_key; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t& text) override {
        return text.size() <= kMaxTextBytes || refuse("text is too long");
    }
    bool binary(binary_t&) override { return refuse("binary value"); }
    bool start_object(std::size_t) override { return open(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        m_key = name.substr(0, 64);
        return m_keys.back().insert(name).second || refuse("key appears twice");
    }
    bool parse_error(std::size_t position, const std::string&, const json::exception&) override {
        return refuse("not JSON at byte " + std::to_string(position));
    }

  private:
    bool open() {
        m_keys.emplace_back();
        return m_keys.size() <= kMaxDepth || refuse("nested too deeply");
    }
    bool close() {
        m_keys.pop_back();
        return true;
    }
    bool refuse(std::string why) {
        m_problem = std::move(why);
        return false;
    }

    std::vector<std::set<std::string>> m_keys;
    std::string m_key; ///< the last one read, to name the place
    std::string m_problem;
};

} // namespace

std::string placeIn(std::string_view fileName, std::string_view pointer) {
    return std::string(fileName) + "#" + std::string(pointer);
}

Result<json> parseStrict(std::string_view text, std::string_view fileName) {
    if (text.size() > kMaxFileBytes)
        return fail(ErrorCode::Invalid, placeIn(fileName, ""), "file is too large");
    BoundsCheck bounds;
    if (!json::sax_parse(text, &bounds)) {
        const auto near = bounds.key().empty() ? std::string() : " near \"" + bounds.key() + "\"";
        return fail(ErrorCode::Invalid, placeIn(fileName, ""), bounds.problem() + near);
    }
    auto parsed = json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (parsed.is_discarded())
        return fail(ErrorCode::Invalid, placeIn(fileName, ""), "not JSON");
    return parsed;
}

} // namespace zaklon::definitions
