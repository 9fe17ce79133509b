// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Translation.h"

#include "ui/session/Preferences.h"

#include <QCoreApplication>
#include <QLocale>

static void initResources() {
    Q_INIT_RESOURCE(zaklon_i18n); // a static library's resources do not announce themselves
}

namespace zaklon::desktop {

namespace {

QLocale localeOf(Language language) {
    switch (language) {
    case Language::SerbianLatin:
        return QLocale(QLocale::Serbian, QLocale::LatinScript, QLocale::Serbia);
    case Language::SerbianCyrillic:
        return QLocale(QLocale::Serbian, QLocale::CyrillicScript, QLocale::Serbia);
    case Language::English:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// Turns the letters of every text into Arabic ones and keeps what the program fills in.
class MirrorTest final : public QTranslator {
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int n) const override {
        const QString text = QString::fromUtf8(source);
        constexpr int kKeyLetter = 2; // answers by letter, patterns such as '%1'
        if (text.size() <= kKeyLetter) {
            return text;
        }
        QString mirrored;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text[at];
            if (letter == u'%' && at + 1 < text.size()) {
                mirrored += text[at + 1] == u'n' ? QString::number(n) : text.mid(at, 2);
                ++at;
            } else if (letter != u'&') {
                mirrored += arabic(letter);
            }
        }
        return mirrored;
    }

  private:
    static QChar arabic(QChar letter) {
        static const QString letters = QString::fromUtf8("ابجدهوزحطيكلمنسعفصقرشتثخضظ");
        const char16_t small = letter.toLower().unicode();
        return small >= u'a' && small <= u'z' ? letters[small - u'a'] : letter;
    }
};

} // namespace

Translation::Translation() {
    initResources();
}

Translation::~Translation() = default;

void Translation::install(Language language) {
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    QLocale::setDefault(localeOf(language));
    // By name: QTranslator looks for sr-Latn where our file says sr@latin.
    auto ours = std::make_unique<QTranslator>();
    if (ours->load(QStringLiteral(":/i18n/zaklon_%1.qm").arg(ui::languageCode(language)))) {
        QCoreApplication::installTranslator(ours.get());
        m_translators.push_back(std::move(ours));
    }
}

void Translation::installMirrorTest() {
    m_translators.push_back(std::make_unique<MirrorTest>());
    QCoreApplication::installTranslator(m_translators.back().get());
}

} // namespace zaklon::desktop
