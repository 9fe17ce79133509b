// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/LawReader.h"

#include "ui/forms/LawDocument.h"
#include "ui/forms/LawView.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kLean = 8;
constexpr int kWidth = 900;
constexpr int kHeight = 560;

} // namespace

LawReader::LawReader(Session& session, const law::Citation& at, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("law_reader"));
    setWindowTitle(QStringLiteral("Zaklon"));
    setAccessibleName(tr("Texts of law"));
    setModal(true);
    setHelpTopic(*this, QStringLiteral("law"));
    auto* view = new LawView(session, this);
    auto* close = new QPushButton(icon(IconName::Close), tr("Close (Esc)"), this);
    close->setObjectName(QStringLiteral("close_law"));
    close->setAutoDefault(false);
    auto* bar = new QHBoxLayout;
    bar->addStretch();
    bar->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kCard, space::kCard, space::kCard, space::kCard);
    column->setSpacing(space::kStack);
    column->addWidget(view, 1);
    column->addLayout(bar);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (at.act) {
        view->showAct(at.act->code, at.provision);
    }
    view->firstFocus()->setFocus();
    const QSize wanted(Theme::of(this).scaled(kWidth), Theme::of(this).scaled(kHeight));
    resize(parent == nullptr ? wanted : wanted.boundedTo(parent->size()));
}

void LawReader::present(Session& session, const law::Citation& at, QWidget& from) {
    auto* reader = new LawReader(session, at, from.window());
    reader->setAttribute(Qt::WA_DeleteOnClose);
    connect(&session, &Session::locking, reader, &QDialog::reject);
    connect(&session, &Session::leaving, reader, &QDialog::reject);
    reader->open();
}

void addLawLinks(QVBoxLayout& column, const std::string& english, Session& session,
                 QWidget* holder) {
    const auto cited = law::citedIn(english, session.definitions().law);
    for (const auto& each : cited) {
        const auto text = provisionTitle(*each.act, each.provision, session.words());
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
