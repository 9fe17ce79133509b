// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/VisitList.h"

#include "core/reports/CarryOver.h"
#include "core/reports/ReportStore.h"
#include "ui/components/FlowLayout.h"
#include "ui/components/Segments.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/FilterMenu.h"
#include "ui/session/DueTone.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QComboBox>
#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace zaklon::ui {

namespace {

enum Column { kPlaceKind = 2, kState, kMet, kSpoken, kLeaflets };

} // namespace

VisitList::VisitList(Session& session, QWidget* parent)
    : RecordSectionOf<OutreachVisit>(
          session,
          {tr("Outreach visits"),
           tr("Log a visit"),
           tr("Save visit"),
           tr("The visit is saved."),
           tr("No visit is logged yet"),
           tr("Nobody who is met needs a name. When, and how many, is enough."),
           {tr("When"), tr("Where"), tr("Kind of place"), tr("State"), tr("People met"),
            tr("Spoken with"), tr("Leaflets given"), tr("What is next")}},
          parent) {
    build();
    setColumns({125, 120, 140, 120, 60, 60, 60, 140}, {kLeaflets, kSpoken, kPlaceKind, kState});
    setFigures({kMet, kSpoken, kLeaflets});
    makeFilters();
    m_makeReport = new QPushButton(tr("Make a report"), this);
    m_makeReport->setObjectName(QStringLiteral("make_report_of_visit"));
    m_makeReport->setIcon(icon(IconName::Reports));
    m_makeReport->setToolTip(tr("What was seen is carried over; the visit stays."));
    panelFoot().addWidget(m_makeReport, 0, Qt::AlignLeading);
    connect(m_makeReport, &QPushButton::clicked, this, &VisitList::becomeReport);
    // Not at every key: a field that is being emptied would go from under the hand.
    connect(&m_fields->editor("state"), &FieldEditor::edited, this, &VisitList::askWhatFits);
    connect(m_fields, &RecordForm::filled, this, &VisitList::askWhatFits);
    connect(&drafts(), &DraftKeeper::restored, this, &VisitList::askWhatFits);
}

QComboBox* VisitList::codeBox(const QString& name, const QString& purpose, const QString& every,
                              const char* list, QWidget& bar) {
    auto* box = new QComboBox(&bar);
    box->setObjectName(name);
    setBoxPurpose(*box, purpose);
    box->setMaximumWidth(Theme::of(this).scaled(220));
    box->addItem(every, QString());
    for (const auto* entry : session().definitions().codes.find(list)->offered()) {
        box->addItem(session().words().text(entry->label), toQString(entry->code));
    }
    connect(box, &QComboBox::currentIndexChanged, this, &RecordSection::refresh);
    return box;
}

void VisitList::makeFilters() {
    auto* bar = new QFrame(this);
    auto* row = new FlowLayout(space::kSmall, space::kTiny, bar);
    row->setContentsMargins(space::kCard, space::kSmall, space::kCard, space::kSmall);
    m_views = new Segments({tr("All"), tr("Mine"), tr("To follow up"), tr("Planned")}, bar);
    m_views->setObjectName(QStringLiteral("visit_views"));
    m_views->setAccessibleName(tr("Which visits"));
    m_views->setCurrent(0);
    m_area = codeBox(QStringLiteral("visit_area"), tr("Where"), tr("Everywhere"), "area", *bar);
    m_placeKind = codeBox(QStringLiteral("visit_place_kind"), tr("Kind of place"),
                          tr("Every kind of place"), "outreach_place", *bar);
    m_filters = new FilterMenu(session(), FilteredList::Visits, *this, bar);
    m_filters->fields().add("view", *m_views, {"all", "mine", "to_follow_up", "planned"});
    m_filters->fields().add("area", *m_area);
    m_filters->fields().add("place_kind", *m_placeKind);
    m_plan = new QPushButton(tr("Plan a visit"), bar);
    m_plan->setObjectName(QStringLiteral("plan_visit"));
    m_plan->setIcon(icon(IconName::Calendar));
    m_plan->setToolTip(tr("It stands in Today for whoever leads it, until it took place."));
    m_plan->setEnabled(mayWrite(session().role(), kind()));
    connect(m_plan, &QPushButton::clicked, this, &VisitList::plan);
    for (QWidget* each : {static_cast<QWidget*>(m_views), static_cast<QWidget*>(m_area),
                          static_cast<QWidget*>(m_placeKind), static_cast<QWidget*>(m_filters),
                          static_cast<QWidget*>(m_plan)}) {
        row->addWidget(each);
    }
    setFilterBar(*bar);
    connect(m_views, &Segments::chosen, this, &RecordSection::refresh);
    connect(m_filters, &FilterMenu::applied, this, [this] {
        RecordSection::refresh();
        firstFocus()->setFocus();
    });
}

OutreachVisitFilter VisitList::filter() const {
    OutreachVisitFilter filter;
    if (m_views->current() == 1) {
        filter.worker = session().worker().id;
    }
    filter.awaitsFollowUp = m_views->current() == 2;
    filter.planned = m_views->current() == 3;
    filter.area = Code{toText(m_area->currentData().toString())};
    filter.placeKind = Code{toText(m_placeKind->currentData().toString())};
    return filter;
}

bool VisitList::isFiltered() const {
    return m_views->current() != 0 || m_area->currentIndex() > 0 || m_placeKind->currentIndex() > 0;
}

void VisitList::refresh() {
    m_filters->refresh();
    RecordSection::refresh();
}

std::vector<ListedRecord> VisitList::list() const {
    const auto visits = OutreachVisitStore(session().casework()).list(filter());
    std::vector<ListedRecord> rows;
    for (const auto& row : visits.value_or(std::vector<OutreachVisitRow>{})) {
        rows.push_back(rowOf(row.visit, row.reportCode));
    }
    return rows;
}

/// One that was called off says why.
QString VisitList::stateOf(const OutreachVisit& visit) const {
    const auto& words = session().words();
    const auto state = words.label("outreach_visit_state", codeOf(visit.state));
    const auto why = visit.state == VisitState::Cancelled
                         ? words.label("visit_cancel_reason", visit.cancelledWhy)
                         : QString();
    //: of a visit: that it was called off, and why
    return why.isEmpty() ? state : tr("%1: %2").arg(state, why);
}

/// Only of one that took place; nobody spoken with and no leaflet is nothing to read.
std::vector<QString> VisitList::countsOf(const OutreachVisit& visit) const {
    if (visit.state != VisitState::Made) {
        return {{}, {}, {}};
    }
    const auto number = [&](int count) { return session().words().locale().toString(count); };
    const auto ifAny = [&](int count) { return count > 0 ? number(count) : QString(); };
    return {number(visit.met), ifAny(visit.spoken), ifAny(visit.leaflets)};
}

ListedRecord VisitList::rowOf(const OutreachVisit& visit, const std::string& report) const {
    const auto& words = session().words();
    QString next;
    auto tone = Tone::Neutral;
    if (visit.state == VisitState::Planned) {
        next = words.due(visit.onDate, session().today());
        tone = toneOfDue(visit.onDate, session().today());
    } else if (awaitsFollowUp(visit)) {
        next = visit.followUpOn ? words.due(*visit.followUpOn, session().today())
                                : words.labels("outreach_follow_up", visit.followUp);
        tone = visit.followUpOn ? toneOfDue(*visit.followUpOn, session().today()) : Tone::Info;
    } else if (!report.empty()) {
        next = tr("Report %1").arg(toQString(report));
        tone = Tone::Outline;
    }
    ListedRecord listed{visit.id, words.date(visit.onDate), words.label("area", visit.area), next,
                        tone};
    listed.facts = {words.label("outreach_place", visit.placeKind), stateOf(visit)};
    const auto counts = countsOf(visit);
    listed.facts.insert(listed.facts.end(), counts.begin(), counts.end());
    return listed;
}

void VisitList::addFields(RecordForm& form) {
    m_fields = &form;
    form.add("on_date", tr("When"));
    form.addPair("area", tr("Where, roughly"), "place_kind", tr("Kind of place"));
    form.add("worker", tr("Who leads the visit"));
    form.add("companions", tr("Who else goes"));
    form.add("languages", tr("Languages"));
    form.add("state", tr("State"), tr("What was found is asked once it took place."));
    form.add("cancelled_why", tr("Why it was called off"));
    form.addPair("met", tr("People met"), "spoken", tr("Spoken with"));
    form.addPair("leaflets", tr("Leaflets given"), "leaflet_kinds", tr("Which leaflets"));
    form.add("indications", tr("Indications seen"), tr("What was seen or heard, no names."));
    form.add("follow_up", tr("What is next"));
    form.addPair("follow_up_on", tr("Until when"), "followed_up_on", tr("Done on"));
}

void VisitList::addWords(RecordForm& form) {
    form.add("text", tr("Note"),
             tr("The place more closely, if it may be written. It is kept in the "
                "confidential part."));
}

QString VisitList::panelTitle() const {
    const auto visit = fromRow<OutreachVisit>(editedRow());
    if (!isKept() || !visit) {
        return RecordSection::panelTitle();
    }
    const auto day = session().words().date(visit->onDate);
    return awaitsFollowUp(*visit) ? tr("Record what followed the visit of %1").arg(day)
                                  : tr("Visit of %1").arg(day);
}

void VisitList::openVisit(const RecordId& visit) {
    edit(visit);
    const auto shown = fromRow<OutreachVisit>(editedRow());
    auto* done = findChild<QWidget*>(QStringLiteral("followed_up_on"));
    if (shown && shown->id == visit && awaitsFollowUp(*shown) && done != nullptr) {
        done->setFocus(Qt::OtherFocusReason);
    }
}

void VisitList::prepare(RecordForm& form) {
    std::vector<RecordChoice> colleagues;
    for (const auto& worker : session().workers()) {
        colleagues.emplace_back(worker.id, toQString(worker.displayName));
    }
    form.setChoices("worker", colleagues);
    const auto visit = fromRow<OutreachVisit>(editedRow());
    m_makeReport->setVisible(isKept() && visit && visit->report.isNil() &&
                             visit->state == VisitState::Made &&
                             mayWrite(session().role(), describe<SuspicionReport>().kind));
}

void VisitList::askWhatFits() {
    static constexpr std::array kFound{"met",           "spoken",        "leaflets",
                                       "leaflet_kinds", "indications",   "follow_up",
                                       "follow_up_on",  "followed_up_on"};
    const auto state = m_fields->editor("state").value();
    const auto is = [&](VisitState wanted) {
        return state == FieldTraits<VisitState>::toValue(wanted);
    };
    for (const auto* name : kFound) {
        m_fields->field(name).setVisible(is(VisitState::Made) || isFilled(name));
    }
    m_fields->field("cancelled_why").setVisible(is(VisitState::Cancelled));
}

bool VisitList::isFilled(std::string_view field) const {
    static const auto kBlank = toRow(OutreachVisit{});
    const auto& editor = m_fields->editor(field);
    const auto at = describe<OutreachVisit>().indexOf(field);
    return !editor.problem().isEmpty() || editor.value() != kBlank.values[at.value()];
}

/// Typed as by hand: a draft of it stays one of a planned visit. A draft that waits is gone on with
/// as it is.
void VisitList::plan() {
    startNew();
    if (m_fields->isModified()) {
        return;
    }
    m_fields->editor("state").setValue(FieldTraits<VisitState>::toValue(VisitState::Planned));
    m_fields->editor("on_date").setValue(FieldTraits<Date>::toValue(session().today().plusDays(1)));
    askWhatFits();
}

OutreachVisit VisitList::freshRecord() const {
    OutreachVisit visit;
    visit.id = RecordId::generate();
    visit.onDate = session().today();
    visit.worker = session().worker().id;
    return visit;
}

/// That it stays made is said before that it found something: emptying the fields would not help.
/// The reason of a visit that is not called off any more is in no field that is seen.
Status VisitList::saveRecord(Transaction& transaction, const OutreachVisit& visit) {
    const auto before = fromRow<OutreachVisit>(editedRow());
    if (isKept() && before) {
        if (auto allowed = mayBecome(before->state, visit.state); !allowed) {
            return allowed;
        }
    }
    auto kept = visit;
    if (kept.state != VisitState::Cancelled) {
        kept.cancelledWhy = {};
    }
    return transaction.save(kept);
}

/// Each kind of what was seen as a fact, in the words of the list, so that nothing is typed again.
Status VisitList::saveFacts(Transaction& transaction, const OutreachVisit& visit) const {
    const auto& codes = session().definitions().codes;
    const auto kindOf = [&](const Code& indication) {
        return Code{std::string(codes.groupOf("outreach_indication", indication.text))};
    };
    for (const auto& fact : factsFrom(visit, visit.report, kindOf)) {
        std::vector<Code> seen;
        std::copy_if(visit.indications.begin(), visit.indications.end(), std::back_inserter(seen),
                     [&](const Code& each) { return kindOf(each) == fact.about; });
        Narrative words;
        words.id = fact.id;
        words.about = Code{std::string(Description<ReportFact>::kind)};
        words.text = toText(session().words().labels("outreach_indication", seen));
        // Words first: what is of no group says in them what it is. A presentation hides what
        // somebody wrote; these words are the program's, and to write them it reads nothing.
        if (auto saved = transaction.saveRow(describe<Narrative>(), toRow(words)); !saved) {
            return saved;
        }
        if (auto saved = transaction.save(fact); !saved) {
            return saved;
        }
    }
    return {};
}

void VisitList::becomeReport() {
    auto visit = session().casework().find<OutreachVisit>(editedRow().id).value_or(std::nullopt);
    const auto code = ReportStore(session().casework()).newCode();
    if (!visit || !code) {
        return;
    }
    auto report = reportFrom(*visit);
    report.id = RecordId::generate();
    report.code = *code;
    visit->report = report.id;
    const auto saved = session().save(tr("Report %1 is begun.").arg(toQString(report.code)),
                                      std::nullopt, [&](Transaction& transaction) -> Status {
                                          auto status = transaction.save(report);
                                          status =
                                              status ? saveRecord(transaction, *visit) : status;
                                          return status ? saveFacts(transaction, *visit) : status;
                                      });
    if (saved) {
        closeForm(); // what was typed and not saved stays as a draft
        refresh();
        Q_EMIT reportMade(report.id);
    }
}

} // namespace zaklon::ui
