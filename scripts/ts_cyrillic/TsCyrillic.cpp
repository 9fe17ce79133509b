// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/ts_cyrillic/TsCyrillic.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace zaklon {

namespace {

using View = std::string_view;

constexpr View kKeepLatin = "keep-latin";
constexpr std::array<std::pair<View, char>, 5> kEntities{
    {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};

std::optional<std::string> characterOf(View reference) {
    const bool hexadecimal = reference.size() > 1 && (reference[1] == 'x' || reference[1] == 'X');
    const auto digits = reference.substr(hexadecimal ? 2 : 1);
    unsigned value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hexadecimal ? 16 : 10);
    if (error != std::errc{} || end != digits.data() + digits.size() || value > 0x10FFFF) {
        return std::nullopt;
    }
    const auto codePoint = static_cast<char32_t>(value);
    return toUtf8(std::u32string_view(&codePoint, 1));
}

std::optional<std::string> unescape(View xml) {
    std::string text;
    for (std::size_t i = 0; i < xml.size(); ++i) {
        if (xml[i] != '&') {
            text += xml[i];
            continue;
        }
        const auto end = xml.find(';', i);
        if (end == View::npos) {
            return std::nullopt;
        }
        const auto name = xml.substr(i + 1, end - i - 1);
        const auto* known = std::find_if(kEntities.begin(), kEntities.end(),
                                         [&](const auto& entity) { return entity.first == name; });
        if (known != kEntities.end()) {
            text += known->second;
        } else if (const auto character =
                       name.substr(0, 1) == "#" ? characterOf(name) : std::nullopt) {
            text += *character;
        } else {
            return std::nullopt;
        }
        i = end;
    }
    return text;
}

/// As Qt Linguist writes it, so that the two files differ in letters only.
std::string escape(View text) {
    std::string xml;
    for (const auto c : toCodePoints(text)) {
        const auto* known =
            std::find_if(kEntities.begin(), kEntities.end(), [&](const auto& entity) {
                return c == static_cast<char32_t>(entity.second);
            });
        if (known != kEntities.end()) {
            xml += '&' + std::string(known->first) + ';';
        } else if (c == 0xA0 || c == 0xAD || (c >= 0x2000 && c <= 0x200F)) {
            std::array<char, 8> digits{};
            const auto end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                           static_cast<unsigned>(c), 16)
                                 .ptr;
            xml += "&#x" + std::string(digits.data(), end) + ';';
        } else {
            xml += toUtf8(std::u32string_view(&c, 1));
        }
    }
    return xml;
}

/// Name of an element from its tag: `translation` of `<translation type="unfinished">`.
View nameOf(View tag) {
    const auto start = tag.find_first_not_of("</");
    return tag.substr(start, tag.find_first_of(" \t\r\n/>", start) - start);
}

/// Walks the file once, tag by tag.
class Rewriter {
  public:
    Rewriter(View ts, const CyrillicSpelling& spelling) : m_ts(ts), m_spelling(spelling) {}

    Result<std::string> run() {
        while (m_at < m_ts.size()) {
            if (m_ts[m_at] != '<') {
                if (!text()) {
                    return problem("a reference to a character is wrong");
                }
            } else if (!tag()) {
                return problem("a tag is not closed or not in its place");
            }
        }
        if (!m_open.empty() || !m_sawRoot) {
            return problem("the file ends too early");
        }
        return std::move(m_result);
    }

  private:
    tl::unexpected<Error> problem(std::string why) const {
        const auto seen = m_ts.substr(0, m_at);
        const auto line = std::count(seen.begin(), seen.end(), '\n') + 1;
        return fail(ErrorCode::Invalid, "line " + std::to_string(line), std::move(why));
    }

    void copy(std::size_t end) {
        m_result += m_ts.substr(m_at, end - m_at);
        m_at = end;
    }

    bool inTranslation() const {
        return std::find(m_open.begin(), m_open.end(), "translation") != m_open.end();
    }

    bool text() {
        const auto end = std::min(m_ts.find('<', m_at), m_ts.size());
        const auto raw = m_ts.substr(m_at, end - m_at);
        if (!inTranslation() || m_keepLatin) {
            copy(end);
            return true;
        }
        const auto plain = unescape(raw);
        if (!plain) {
            return false;
        }
        m_result += escape(m_spelling.fromLatin(*plain));
        m_at = end;
        return true;
    }

    bool special(View start, View end) {
        if (m_ts.substr(m_at, start.size()) != start) {
            return false;
        }
        const auto found = m_ts.find(end, m_at + start.size());
        if (found != View::npos) {
            copy(found + end.size());
        }
        return found != View::npos;
    }

    bool tag() {
        if (special("<!--", "-->") || special("<?", "?>") || special("<!DOCTYPE", ">")) {
            return true;
        }
        const auto end = m_ts.find('>', m_at);
        if (end == View::npos || m_ts.substr(m_at, 2) == "<!" || m_ts.substr(m_at, 2) == "<?") {
            return false;
        }
        const auto whole = m_ts.substr(m_at, end + 1 - m_at);
        const auto name = nameOf(whole);
        if (whole[1] == '/') {
            if (m_open.empty() || m_open.back() != name) {
                return false;
            }
            m_open.pop_back();
        } else if (whole[whole.size() - 2] != '/') {
            opened(name, end);
            m_open.emplace_back(name);
        }
        if (name == "TS" && whole[1] != '/') {
            root(whole);
            m_at = end + 1;
        } else {
            copy(end + 1);
        }
        return true;
    }

    void opened(View name, std::size_t end) {
        if (name == "message") {
            const auto message = m_ts.substr(end, m_ts.find("</message>", end) - end);
            m_keepLatin = keepsLatin(message);
        }
    }

    /// Comments may stand behind the translation, so the whole message is looked through first.
    static bool keepsLatin(View message) {
        for (auto at = message.find("comment>"); at != View::npos;
             at = message.find("comment>", at + 1)) {
            const auto content = message.substr(at, message.find('<', at) - at);
            if (content.find(kKeepLatin) != View::npos) {
                return true;
            }
        }
        return false;
    }

    void root(View whole) {
        m_sawRoot = true;
        const View attribute = " language=\"";
        const auto at = whole.find(attribute);
        if (at == View::npos) {
            m_result += "<TS language=\"sr\"" + std::string(whole.substr(3));
            return;
        }
        const auto value = at + attribute.size();
        m_result += std::string(whole.substr(0, value)) + "sr" +
                    std::string(whole.substr(whole.find('"', value)));
    }

    View m_ts;
    const CyrillicSpelling& m_spelling;
    std::size_t m_at = 0;
    std::string m_result;
    std::vector<std::string> m_open;
    bool m_keepLatin = false;
    bool m_sawRoot = false;
};

} // namespace

Result<std::string> cyrillicTs(View ts, const CyrillicSpelling& spelling) {
    if (!isValidUtf8(ts)) {
        return fail(ErrorCode::Invalid, "line 1", "the file is not UTF-8");
    }
    return Rewriter(ts, spelling).run();
}

} // namespace zaklon
