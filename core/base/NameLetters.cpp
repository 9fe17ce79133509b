// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NameLetters.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace zaklon {

namespace {

using View = std::string_view;

constexpr char kDzh = 'G'; ///< dž as one sound, only between the rules below

bool isVowel(char c) {
    return View("aeiou").find(c) != View::npos;
}

char at(View text, std::size_t index) {
    return index < text.size() ? text[index] : '\0';
}

void addUnique(std::vector<std::string>& list, std::string text) {
    if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end()) {
        list.push_back(std::move(text));
    }
}

/// Step 2 of domain.md 14.3: letters without diacritics, đ as given.
std::string withoutMarks(View letters, View djerv) {
    std::string plain;
    plain.reserve(letters.size() + 2);
    for (const char c : letters) {
        switch (c) {
        case 'C':
        case 'T':
            plain += 'c';
            break;
        case 'S':
            plain += 's';
            break;
        case 'Z':
            plain += 'z';
            break;
        case 'D':
            plain += djerv;
            break;
        case kDzh:
            plain += "dz";
            break;
        default:
            plain += c;
        }
    }
    return plain;
}

std::string djAsD(std::string text) {
    for (auto found = text.find("dj"); found != std::string::npos; found = text.find("dj", found)) {
        text.erase(found + 1, 1);
    }
    return text;
}

/// How the ambiguous letters of a foreign spelling are read.
struct Reading {
    bool frenchCh = false;
    bool slavicJ = false;
    bool consonantW = false;
    bool albanian = false;
};

struct Sound {
    View letters;
    char heard;
};

constexpr std::array<Sound, 20> kSounds{{
    {"xh", kDzh}, {"sch", 'S'}, {"tch", 'C'}, {"dzh", kDzh}, {"dj", kDzh},
    {"dZ", kDzh}, {"sh", 'S'},  {"zh", 'Z'},  {"kh", 'h'},   {"gh", 'g'},
    {"ph", 'f'},  {"th", 't'},  {"dh", 'd'},  {"ck", 'k'},   {"ou", 'u'},
    {"oo", 'u'},  {"ee", 'i'},  {"q", 'k'},   {"D", kDzh},   {"y", 'y'},
}};

struct Heard {
    View text;
    std::size_t letters = 0;
};

/// q as ć, x as dz and gj as đ, as Albanian has them; nothing for all other letters.
std::optional<Heard> hearAlbanian(View word, std::size_t position) {
    static constexpr std::array<std::pair<View, View>, 4> sounds{
        {{"xh", "G"}, {"gj", "G"}, {"x", "dz"}, {"q", "T"}}};
    for (const auto& [letters, text] : sounds) {
        if (word.substr(position, letters.size()) == letters) {
            return Heard{text, letters.size()};
        }
    }
    return std::nullopt;
}

/// One sound at `position` of the word: what is heard is added, the letters read are counted.
std::size_t hear(View word, std::size_t position, Reading reading, std::string& heard) {
    if (const auto albanian = reading.albanian ? hearAlbanian(word, position) : std::nullopt) {
        heard += albanian->text;
        return albanian->letters;
    }
    const char c = word[position];
    if (c == 'c' && at(word, position + 1) == 'h') {
        heard += reading.frenchCh ? 'S' : 'C';
        return 2;
    }
    if (c == 'w') {
        heard += reading.consonantW && isVowel(at(word, position + 1)) ? 'v' : 'u';
        return 1;
    }
    if (c == 'x' && at(word, position + 1) != 'h') {
        heard += "ks";
        return 1;
    }
    if (c == 'j') {
        const char before = position > 0 ? word[position - 1] : '\0';
        heard += reading.slavicJ || before == 'l' || before == 'n' ? 'j' : kDzh;
        return 1;
    }
    for (const auto& sound : kSounds) {
        if (word.substr(position, sound.letters.size()) == sound.letters) {
            heard += sound.heard;
            return sound.letters.size();
        }
    }
    heard += c;
    return 1;
}

/// y is a consonant before a vowel; j between a vowel and a consonant is a vowel.
void settleGlides(std::string& heard) {
    for (std::size_t i = 0; i < heard.size(); ++i) {
        if (heard[i] == 'y') {
            heard[i] = isVowel(at(heard, i + 1)) ? 'j' : 'i';
        } else if (heard[i] == 'j' && i > 0 && isVowel(heard[i - 1]) &&
                   !isVowel(at(heard, i + 1))) {
            heard[i] = 'i';
        }
    }
}

std::string hearWord(View word, Reading reading) {
    std::string heard;
    for (std::size_t i = 0; i < word.size();) {
        i += hear(word, i, reading, heard);
    }
    settleGlides(heard);
    heard.erase(std::unique(heard.begin(), heard.end()), heard.end());
    if (heard.size() > 2 && heard.back() == 'h' && isVowel(heard[heard.size() - 2])) {
        heard.pop_back();
    }
    return withoutMarks(heard, "dj");
}

} // namespace

std::optional<std::string> toNameLetters(View foldedWord) {
    std::string letters;
    letters.reserve(foldedWord.size());
    const bool ascii = std::all_of(foldedWord.begin(), foldedWord.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii) {
        return std::string(foldedWord);
    }
    for (const auto c : toCodePoints(withoutForeignDiacritics(foldedWord))) {
        switch (c) {
        case U'č':
            letters += 'C';
            break;
        case U'ć':
            letters += 'T';
            break;
        case U'š':
            letters += 'S';
            break;
        case U'ž':
            letters += 'Z';
            break;
        case U'đ':
            letters += 'D';
            break;
        default:
            if (c >= 0x80) {
                return std::nullopt;
            }
            letters += static_cast<char>(c);
        }
    }
    return letters;
}

std::vector<std::string> plainSpellings(View letters) {
    std::vector<std::string> spellings;
    addUnique(spellings, withoutMarks(letters, "dj"));
    addUnique(spellings, djAsD(withoutMarks(letters, "d")));
    return spellings;
}

std::vector<std::string> dialectSpellings(View letters) {
    std::string ekavian;
    bool changed = false;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const bool longJat = letters.substr(i, 3) == "ije";
        const bool shortJat = letters.substr(i, 2) == "je" && i > 0 && !isVowel(letters[i - 1]);
        if (longJat || shortJat) {
            ekavian += 'e';
            i += longJat ? 2 : 1;
            changed = true;
        } else {
            ekavian += letters[i];
        }
    }
    return changed ? plainSpellings(ekavian) : std::vector<std::string>{};
}

std::vector<std::string> heardSpellings(View letters) {
    const bool ch = letters.find("ch") != View::npos;
    const bool j = letters.find('j') != View::npos;
    const bool w = letters.find('w') != View::npos;
    std::vector<std::string> spellings;
    for (int reading = 0; reading < 8; ++reading) {
        const bool frenchCh = (reading & 1) != 0;
        const bool slavicJ = (reading & 2) != 0;
        const bool consonantW = (reading & 4) != 0;
        if ((frenchCh && !ch) || (slavicJ && !j) || (consonantW && !w)) {
            continue;
        }
        addUnique(spellings, hearWord(letters, {frenchCh, slavicJ, consonantW}));
    }
    return spellings;
}

std::vector<std::string> albanianSpellings(View letters) {
    std::vector<std::string> spellings;
    if (letters.find_first_of("qx") == View::npos && letters.find("gj") == View::npos) {
        return spellings;
    }
    // Every other j is the Serbian one: Xhaferaj, Gjonaj.
    addUnique(spellings, hearWord(letters, {false, true, false, true}));
    return spellings;
}

std::string consonantSkeleton(View plain) {
    std::string skeleton;
    for (const char c : plain) {
        if (!isVowel(c) && (skeleton.empty() || skeleton.back() != c)) {
            skeleton += c;
        }
    }
    return skeleton.size() < 3 ? std::string{} : skeleton;
}

} // namespace zaklon
