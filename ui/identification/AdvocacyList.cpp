// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/AdvocacyList.h"

#include "ui/components/TextLabel.h"
#include "ui/forms/CountText.h"
#include "ui/forms/DeskForm.h"
#include "ui/session/Text.h"

#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

Tone toneOf(AdvocacyState state) {
    switch (state) {
    case AdvocacyState::Submitted:
        return Tone::Attention;
    case AdvocacyState::Answered:
        return Tone::Info;
    case AdvocacyState::Adopted:
        return Tone::Good;
    case AdvocacyState::Idea:
    case AdvocacyState::Drafted:
    case AdvocacyState::NotAdopted:
        break;
    }
    return Tone::Neutral;
}

} // namespace

AdvocacyList::AdvocacyList(Session& session, QWidget* parent)
    : RecordSectionOf<AdvocacyItem>(
          session,
          {tr("Proposals"),
           tr("Note a proposal"),
           tr("Save the proposal"),
           tr("The proposal is saved."),
           tr("No proposal is noted yet"),
           tr("What many people meet can be changed for all of them. Nobody is named here."),
           {tr("Proposal"), tr("What it concerns, and what stands behind it"), tr("State")}},
          parent) {
    build();
    m_behind = new TextLabel({}, TextRole::Small, &Theme::text2, this);
    m_behind->setObjectName(QStringLiteral("cases_behind"));
    m_behind->setWordWrap(true);
    panelFoot().addWidget(m_behind);
}

std::vector<ListedRecord> AdvocacyList::list() const {
    const auto items = AdvocacyStore(session().casework()).all();
    std::vector<ListedRecord> rows;
    for (const auto& item : items.value_or(std::vector<AdvocacyItem>{})) {
        const auto& words = session().words();
        rows.push_back(
            {item.id, toQString(item.title),
             words.label("advocacy_law", item.law) + QStringLiteral("  \u00b7  ") + behind(item),
             words.label(item.state), toneOf(item.state)});
    }
    return rows;
}

/// A small one is not said to whoever may not see people.
QString AdvocacyList::shown(int count) const {
    const int small = session().definitions().limits.figures.smallCount;
    const bool isSmall = isProtected(count, session().role(), small);
    return countText({count, isSmall ? statistics::Hiding::Small : statistics::Hiding::No}, small);
}

QString AdvocacyList::behind(const AdvocacyItem& item) const {
    const auto cases =
        AdvocacyStore(session().casework()).casesBehind(item).value_or(AdvocacyCases{});
    return tr("people: %1, obstacles: %2, duties not met: %3")
        .arg(shown(cases.people), shown(cases.obstacles), shown(cases.deviations));
}

void AdvocacyList::addFields(RecordForm& form) {
    form.add("title", tr("In a few words"), tr("Nobody's name."));
    form.add("law", tr("Which law or rule"));
    form.add("proposal", tr("What should change, and how")).setOptional(true);
    form.add("state", tr("State"));
    form.addPair("noted_on", tr("Noted on"), "drafted_on", tr("Drafted on"));
    form.add("institution", tr("To which kind of institution")).setOptional(true);
    form.add("provider", tr("Which one exactly")).setOptional(true);
    form.addPair("submitted_on", tr("Submitted on"), "answered_on", tr("Answered on"));
    form.add("answer_words", tr("What was answered")).setOptional(true);
    form.addSection(tr("What stands behind it"),
                    tr("They are counted by what was noted of institutions, never listed."));
    form.add("obstacle_kinds", tr("Obstacles of these kinds")).setOptional(true);
    form.add("unmet_duties", tr("Duties that were not met")).setOptional(true);
    form.add("concerns", tr("Only at these institutions")).setOptional(true);
}

void AdvocacyList::fillChoices(RecordForm& form) {
    offerProviders(form, session());
}

void AdvocacyList::prepare(RecordForm& /*form*/) {
    const auto item = fromRow<AdvocacyItem>(editedRow());
    m_behind->setText(item ? tr("Behind it: %1").arg(behind(*item)) : QString());
}

AdvocacyItem AdvocacyList::freshRecord() const {
    AdvocacyItem item;
    item.id = RecordId::generate();
    item.notedOn = session().today();
    item.worker = session().worker().id;
    return item;
}

} // namespace zaklon::ui
