// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/Citation.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace zaklon::law {

namespace {

constexpr int kLongestRange = 40;

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}
bool isSmall(char letter) {
    return letter >= 'a' && letter <= 'z';
}

/// Reads numbers of articles from the beginning of a text and stops where the list ends.
class ArticleList {
  public:
    explicit ArticleList(std::string_view rest) : m_rest(rest) {}

    std::vector<std::string> read() {
        auto number = next();
        while (!number.empty()) {
            m_found.push_back(number);
            skipParagraphs();
            if (take("-") || take("\u2013")) {
                fillUpTo(number);
            }
            const bool more = take(", ") || take(" and ");
            number = more ? next() : std::string();
        }
        return m_found;
    }

  private:
    std::string next() {
        std::size_t end = 0;
        while (end < m_rest.size() && isDigit(m_rest[end])) {
            ++end;
        }
        const bool lettered = end > 0 && end < m_rest.size() && isSmall(m_rest[end]) &&
                              (end + 1 == m_rest.size() || !isSmall(m_rest[end + 1]));
        end += lettered ? 1 : 0;
        std::string number(m_rest.substr(0, end));
        m_rest.remove_prefix(end);
        return number;
    }
    bool take(std::string_view words) {
        const bool is = m_rest.starts_with(words);
        m_rest.remove_prefix(is ? words.size() : 0);
        return is;
    }
    void skipParagraphs() {
        while (m_rest.starts_with('(')) {
            const auto end = m_rest.find(')');
            m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        }
    }
    void fillUpTo(const std::string& from) {
        const auto last = next();
        if (from.size() > 6 || last.empty() || last.size() > 6) {
            return;
        }
        const int first = std::stoi(from);
        const int end = std::min(std::stoi(last), first + kLongestRange);
        for (int each = first + 1; each <= end; ++each) {
            m_found.push_back(std::to_string(each));
        }
    }

    std::string_view m_rest;
    std::vector<std::string> m_found;
};

struct NamedAct {
    std::size_t at;
    std::size_t size;
    LawLibrary::Entry act;
};

/// Acts by where they are named; of two names at one place the longer one.
std::vector<NamedAct> actsIn(std::string_view text, const LawLibrary& library) {
    std::vector<NamedAct> found;
    for (const auto& act : library.allCurrent()) {
        for (const auto& name : act->names) {
            for (auto at = text.find(name); at != std::string_view::npos;
                 at = text.find(name, at + name.size())) {
                found.push_back({at, name.size(), act});
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.at != b.at ? a.at < b.at : a.size > b.size;
    });
    std::vector<NamedAct> kept;
    for (const auto& each : found) {
        if (kept.empty() || each.at >= kept.back().at + kept.back().size) {
            kept.push_back(each);
        }
    }
    return kept;
}

/// Numbers that follow `art.` and its like.
std::vector<std::string> articlesIn(std::string_view text) {
    static constexpr std::array<std::string_view, 4> kWords{"art. ", "arts. ", "article ",
                                                            "articles "};
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = at == 0 || std::isalpha(static_cast<unsigned char>(text[at - 1])) == 0;
        for (const auto word : kWords) {
            if (begins && text.substr(at).starts_with(word)) {
                const auto numbers = ArticleList(text.substr(at + word.size())).read();
                found.insert(found.end(), numbers.begin(), numbers.end());
            }
        }
    }
    return found;
}

bool isOneOf(const Provision& provision, const std::vector<std::string>& articles) {
    const auto own = articleNumbers(provision.article);
    return std::find_first_of(own.begin(), own.end(), articles.begin(), articles.end()) !=
           own.end();
}

void addOnce(std::vector<Citation>& citations, Citation citation) {
    if (std::find(citations.begin(), citations.end(), citation) == citations.end()) {
        citations.push_back(std::move(citation));
    }
}

} // namespace

std::vector<std::string> articleNumbers(std::string_view list) {
    return ArticleList(list).read();
}

std::vector<Citation> citedIn(std::string_view english, const LawLibrary& library) {
    const auto named = actsIn(english, library);
    std::vector<Citation> precise;
    std::vector<LawLibrary::Entry> acts;
    for (std::size_t i = 0; i < named.size(); ++i) {
        const auto from = i == 0 ? 0 : named[i].at;
        const auto to = i + 1 < named.size() ? named[i + 1].at : english.size();
        const auto articles = articlesIn(english.substr(from, to - from));
        acts.push_back(named[i].act);
        for (const auto& provision : named[i].act->provisions) {
            if (isOneOf(provision, articles)) {
                addOnce(precise, {named[i].act, provision.code});
            }
        }
    }
    std::vector<Citation> all;
    for (const auto& act : acts) {
        bool found = false;
        for (const auto& each : precise) {
            if (each.act == act) {
                addOnce(all, each);
                found = true;
            }
        }
        if (!found) {
            addOnce(all, {act, {}});
        }
    }
    return all;
}

} // namespace zaklon::law
