// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/legal/CourtSection.h"

#include "ui/components/Card.h"
#include "ui/components/EmptyState.h"
#include "ui/forms/DeskForm.h"
#include "ui/legal/CourtForms.h"
#include "ui/legal/ProceedingCard.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace zaklon::ui {

namespace {

/// The latest day first.
std::vector<Hearing> hearingsOf(const std::vector<Hearing>& all, const RecordId& proceeding) {
    std::vector<Hearing> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [&](const Hearing& each) { return each.proceeding == proceeding; });
    std::stable_sort(own.begin(), own.end(),
                     [](const Hearing& a, const Hearing& b) { return b.onDate < a.onDate; });
    return own;
}

} // namespace

CourtSection::CourtSection(Session& session, Navigator& navigator, QWidget* parent)
    : CardSection(session, navigator, {QStringLiteral("court"), {tr("Court")}, CourtForms::names()},
                  parent) {
    setObjectName(QStringLiteral("court_section"));
    addBar({tr("Proceedings"), tr("A planned hearing stands in Today in time."),
            tr("Add a proceeding"), QStringLiteral("add_proceeding"),
            Description<Proceeding>::kind});
}

RecordPanel::Spec CourtSection::newForm() {
    return CourtForms(personDesk()).newProceeding();
}

Result<std::optional<RecordPanel::Spec>> CourtSection::begunForm(const DraftKey& draft) {
    return CourtForms(personDesk()).begun(draft);
}

void CourtSection::showCards() {
    const auto desk = personDesk();
    const auto proceedings = newestFirst<Proceeding>(desk);
    const auto hearings = newestFirst<Hearing>(desk);
    if (!proceedings || !hearings) {
        Q_EMIT session().failed(proceedings ? hearings.error() : proceedings.error());
        return;
    }
    setCards(0, [&](QVBoxLayout& cards, QWidget* inside) {
        if (proceedings->empty()) {
            auto* none = new EmptyState(IconName::Scale, tr("No proceeding recorded"),
                                        tr("Whether the person takes part in one is theirs to "
                                           "decide; help does not depend on it."),
                                        inside);
            none->setObjectName(QStringLiteral("no_proceeding"));
            cards.addWidget(none);
        }
        for (const auto& proceeding : *proceedings) {
            cards.addWidget(ProceedingCard(desk, proceeding)
                                .make(hearingsOf(*hearings, proceeding.id), inside));
        }
    });
}

} // namespace zaklon::ui
