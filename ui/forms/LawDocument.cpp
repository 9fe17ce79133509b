// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/LawDocument.h"

#include "ui/forms/BlockWriter.h"
#include "ui/session/SentenceText.h"
#include "ui/session/SourceWords.h"
#include "ui/session/Text.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <algorithm>

namespace zaklon::ui {

namespace {

struct LawTexts {
    Q_DECLARE_TR_FUNCTIONS(LawDocument)

  public:
    static QString article(const QString& number) {
        //: an article of a law, by its number
        return tr("art. %1").arg(number);
    }
    static QString whole() { return tr("On the act as a whole"); }
    static QString source(const QString& what) { return tr("Source: %1.").arg(what); }
    static QString checkedOn(const QString& day) { return tr("Checked on %1.").arg(day); }
    static QString standing(law::Standing standing) {
        switch (standing) {
        case law::Standing::ToCheck:
            return tr("To be checked: nobody has read it in a source. Ask a lawyer before relying "
                      "on it.");
        case law::Standing::NeverChecked:
            return tr("Read in the source; your organisation has not checked it yet.");
        case law::Standing::CheckedLongAgo:
            return tr("Checked long ago: read it again before relying on it.");
        case law::Standing::Current:
            break;
        }
        return {};
    }
};

bool concerns(const law::Provision& provision, const std::string& topic) {
    const auto& all = provision.subjects;
    return topic.empty() || std::find(all.begin(), all.end(), topic) != all.end();
}

} // namespace

QString provisionTitle(const law::Act& act, const std::string& provision, const Words& words) {
    const auto title = words.text(act.title);
    const auto* found = act.provision(provision);
    return found == nullptr || found->article.empty()
               ? title
               : QStringLiteral("%1, %2").arg(title, LawTexts::article(toQString(found->article)));
}

QString standingText(const law::Provision& provision, const Session& session) {
    const int days = session.definitions().limits.lengths.lawCheckDays;
    QStringList parts{LawTexts::standing(law::standingOf(provision, session.today(), days))};
    if (!provision.source.empty()) {
        parts << LawTexts::source(withoutStop(
            sourceWords(provision.source, session.definitions().codes, session.words())));
    }
    if (provision.checkedOn) {
        parts << LawTexts::checkedOn(session.words().date(*provision.checkedOn));
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

void fillAct(QTextDocument& document, const law::Act& act, const Session& session,
             const std::string& topic) {
    const auto& words = session.words();
    const auto font = document.defaultFont();
    document.clear();
    document.setDefaultFont(font);
    BlockWriter writer(document);
    writer.write(words.text(act.title), 1.3, true, 0);
    if (!act.published.empty()) {
        writer.write(toQString(act.published), 0.9, false, 0.2);
    }
    for (const auto& provision : act.provisions) {
        if (!concerns(provision, topic)) {
            continue;
        }
        writer.write(provision.article.empty() ? LawTexts::whole()
                                               : LawTexts::article(toQString(provision.article)),
                     1.05, true, 1.2, toQString(provision.code));
        writer.write(words.text(provision.fact), 1.0, false, 0.3);
        writer.write(standingText(provision, session), 0.9, false, 0.3);
    }
}

} // namespace zaklon::ui
