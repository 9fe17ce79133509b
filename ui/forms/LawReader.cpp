// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/LawReader.h"

#include "ui/forms/LawDocument.h"
#include "ui/forms/LawView.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"

#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <vector>

namespace zaklon::ui {

namespace {

constexpr int kLean = 8;
constexpr int kWidth = 900;
constexpr int kHeight = 560;

} // namespace

LawReader::LawReader(Session& session, const law::Citation& at, QWidget* parent)
    : ReaderDialog(QStringLiteral("law_reader"), QStringLiteral("law"), parent) {
    setAccessibleName(tr("Texts of law"));
    auto* view = new LawView(session, this);
    lay(*view, QStringLiteral("close_law"), {kWidth, kHeight});
    if (at.act) {
        view->showAct(at.act->code, at.provision);
    }
    view->firstFocus()->setFocus();
}

void LawReader::present(Session& session, const law::Citation& at, QWidget& from) {
    auto* reader = new LawReader(session, at, from.window());
    reader->openOver(session);
}

void addLawLinks(QVBoxLayout& column, const std::string& english, Session& session,
                 QWidget* holder) {
    auto cited = law::citedIn(english, session.definitions().law);
    const auto titleOf = [&](const law::Citation& each) {
        return provisionTitle(*each.act, each.provision, session.words());
    };
    // Of several facts about one article the first leads there: the others stand beside it.
    QSet<QString> named;
    std::erase_if(cited, [&](const law::Citation& each) {
        const auto title = titleOf(each);
        const bool isNamed = named.contains(title);
        named.insert(title);
        return isNamed;
    });
    for (const auto& each : cited) {
        const auto text = titleOf(each);
        // The sentence above names a single one already, and columns are narrow.
        auto* link =
            new QPushButton(cited.size() == 1 ? LawReader::tr("Read the law") : text, holder);
        link->setObjectName(toQString(each.provision.empty()
                                          ? "law_" + each.act->code
                                          : "law_" + each.act->code + "_" + each.provision));
        link->setAccessibleName(LawReader::tr("Read the law: %1").arg(text));
        setButtonKind(*link, ButtonKind::Link);
        setDense(*link);
        // Letters of the heavier weight lean out of the room that the hint leaves.
        link->setMinimumWidth(link->sizeHint().width() + kLean);
        QObject::connect(link, &QPushButton::clicked, link,
                         [link, each, &session] { LawReader::present(session, each, *link); });
        column.addWidget(link, 0, Qt::AlignLeading);
    }
}

} // namespace zaklon::ui
