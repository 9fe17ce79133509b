// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralEditor.h"

#include "core/consent/Consent.h"
#include "core/people/Narrative.h"
#include "core/people/TeamMember.h"
#include "core/referrals/ProviderStore.h"
#include "core/referrals/ReferralField.h"
#include "core/referrals/ReferralSending.h"
#include "ui/components/Banner.h"
#include "ui/components/Card.h"
#include "ui/components/Field.h"
#include "ui/components/KeyAction.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DirectoryWay.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/PlainScroll.h"
#include "ui/referrals/ConsentChoice.h"
#include "ui/referrals/MisfitReason.h"
#include "ui/referrals/RecordBoxes.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/referrals/SendBar.h"
#include "ui/referrals/ServiceOffers.h"
#include "ui/referrals/ShareChooser.h"
#include "ui/session/Text.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

ReferralEditor::ReferralEditor(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_drafts(new DraftKeeper(session, *this)) {
    setObjectName(QStringLiteral("referral_editor"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    m_banner = new Banner(Tone::High, IconName::Consent, {}, {}, this);
    m_banner->setObjectName(QStringLiteral("referral_refused"));
    m_banner->hide();
    whole->addWidget(m_banner);
    whole->addWidget(&m_drafts->offer());
    auto* scroll = new QScrollArea(this);
    showThrough(*scroll, makeForm());
    whole->addWidget(scroll, 1);
    whole->addWidget(makeButtons());
    connect(m_provider, &QComboBox::currentIndexChanged, this,
            [this] { m_consents->showFor(currentRecord(*m_provider)); });
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ReferralEditor::providerChanged);
    connect(m_service, &QComboBox::currentIndexChanged, this, &ReferralEditor::serviceChanged);
    connect(m_service, &QComboBox::activated, this, [this] { // also the one that was proposed
        m_proposed.service.clear();
        showProposed();
    });
    connect(m_consent, &QComboBox::currentIndexChanged, this, &ReferralEditor::consentChanged);
    connect(m_banner, &Banner::actionTriggered, this, &ReferralEditor::goWhereItIsMended);
    connect(&m_session, &Session::personChanged, this, &ReferralEditor::followPerson);
    keepTyping();
}

ReferralEditor::~ReferralEditor() = default;

void ReferralEditor::keepTyping() {
    m_drafts->add({QStringLiteral("referral"),
                   [this](DraftKeeper::Edits) {
                       const auto now = standing();
                       return now == m_opened ? QJsonObject() : now;
                   },
                   [this](const QJsonObject& typed, DraftKeeper::Edits edits) {
                       return putBack(typed, edits == DraftKeeper::Edits::NewRecord);
                   }});
    for (const auto* box : {m_provider, m_service, m_consent}) {
        connect(box, &QComboBox::activated, m_drafts, &DraftKeeper::touch);
    }
    connect(m_message, &QPlainTextEdit::textChanged, m_drafts, &DraftKeeper::touch);
    connect(m_share, &ShareChooser::changed, m_drafts, &DraftKeeper::touch);
    connect(m_misfit, &MisfitReason::edited, m_drafts, &DraftKeeper::touch);
    connect(m_misfit, &MisfitReason::recordWanted, this, &ReferralEditor::recordWanted);
    connect(m_share, &ShareChooser::changed, this, &ReferralEditor::showTeamLimit);
    connect(m_drafts, &DraftKeeper::goOn, this, [this] { firstFocus()->setFocus(); });
    connect(m_drafts, &DraftKeeper::startedAgain, this, [this] {
        if (m_isNew) {
            startNew(m_draft.person);
        } else {
            edit(m_draft);
        }
    });
}

QJsonObject ReferralEditor::standing() const {
    const auto referral = typed();
    QJsonArray fields;
    for (const auto& field : referral.sharedFields) {
        fields.append(toQString(field.text));
    }
    return {{QStringLiteral("id"), toQString(referral.id.toString())},
            {QStringLiteral("provider"), toQString(referral.provider.toString())},
            {QStringLiteral("service"), toQString(referral.service.text)},
            {QStringLiteral("consent"), toQString(referral.consent.toString())},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("misfit"), toQString(m_misfit->reason().text)},
            {QStringLiteral("misfit_words"), toQString(m_misfit->words())},
            {QStringLiteral("message"), m_message->toPlainText()}};
}

bool ReferralEditor::putBack(const QJsonObject& typed, bool isNew) {
    const auto idIn = [&](const char* name) {
        return RecordId::parse(toText(typed[QLatin1String(name)].toString())).value_or(RecordId());
    };
    if (isNew) {
        const auto saved = m_session.casework().find<Referral>(idIn("id"));
        if (saved && *saved) {
            return false; // cut off between the save and the end of its draft
        }
        m_draft.id = idIn("id");
        m_opened[QStringLiteral("id")] = typed[QStringLiteral("id")];
    }
    m_filling = true;
    m_proposed = {}; // it was somebody's choice
    selectRecord(*m_provider, idIn("provider"));
    fillServices();
    selectCode(*m_service, Code{toText(typed[QStringLiteral("service")].toString())});
    selectRecord(*m_consent, idIn("consent"));
    m_message->setPlainText(typed[QStringLiteral("message")].toString());
    std::vector<Code> fields;
    for (const auto field : typed[QStringLiteral("fields")].toArray()) {
        fields.push_back(Code{toText(field.toString())});
    }
    m_share->setCovered(covered());
    m_share->setChosen(fields);
    m_misfit->setAnswer(Code{toText(typed[QStringLiteral("misfit")].toString())},
                        toText(typed[QStringLiteral("misfit_words")].toString()));
    m_filling = false;
    showFit();
    showProposed();
    consentChanged();
    proposeConsent();
    return true;
}

void ReferralEditor::beginTyping(bool isNew) {
    m_isNew = isNew;
    m_waits = false;
    m_opened = standing();
    m_drafts->begin({"referral", m_draft.person, isNew ? RecordId() : m_draft.id},
                    isNew ? DraftKeeper::Edits::NewRecord : DraftKeeper::Edits::Existing);
}

void ReferralEditor::leave() {
    m_drafts->leave();
}

QWidget* ReferralEditor::makeForm() {
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(14);
    auto* what = new Card(tr("To whom and for what"), Card::Padding::Normal, holder);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(16);
    m_provider = new QComboBox(what);
    m_provider->setObjectName(QStringLiteral("referral_provider"));
    m_service = new QComboBox(what);
    m_service->setObjectName(QStringLiteral("referral_service"));
    m_providerField = new Field(tr("Provider"), m_provider, what);
    m_serviceField = new Field(tr("Service"), m_service, what);
    pair->addWidget(m_providerField, 1);
    pair->addWidget(m_serviceField, 1);
    what->content().addLayout(pair);
    new SidePlace(*what, *pair, *m_providerField, *m_serviceField, SidePlace::Narrow::Below,
                  {SidePlace::kShared, 280});
    m_proposedWords = new TextLabel({}, TextRole::Small, &Theme::text2, what);
    m_proposedWords->setObjectName(QStringLiteral("referral_proposed"));
    m_proposedWords->setWordWrap(true);
    m_proposedWords->hide();
    what->content().addWidget(m_proposedWords);
    m_misfit = new MisfitReason(m_session, what);
    what->content().addWidget(m_misfit);
    m_offers = new ServiceOffers(m_session, what);
    what->content().addWidget(m_offers);
    connect(m_offers, &ServiceOffers::chosen, this, [this](const RecordId& chosen) {
        selectRecord(*m_provider, chosen);
        m_drafts->touch();
    });
    m_consent = new QComboBox(what);
    m_consent->setObjectName(QStringLiteral("referral_consent"));
    m_consents = std::make_unique<ConsentChoice>(m_session, *m_consent);
    m_consentField = new Field(tr("Consent"), m_consent, what);
    m_consentField->setHint(tr("One consent names one recipient. Support goes on without it."));
    what->content().addWidget(m_consentField);
    m_teamLimit = new Banner(Tone::Attention, IconName::Alert, {}, {}, what);
    m_teamLimit->setObjectName(QStringLiteral("team_limit"));
    m_teamLimit->hide();
    what->content().addWidget(m_teamLimit);
    m_message = new QPlainTextEdit(what);
    m_message->setObjectName(QStringLiteral("referral_message"));
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(Theme::of(this).scaled(84));
    auto* message = new Field(tr("What we ask for"), m_message, what);
    message->setHint(tr("The provider reads this word for word."));
    message->setOptional(true);
    what->content().addWidget(message);
    column->addWidget(what);
    auto* share = new Card(tr("What is shared"), Card::Padding::Normal, holder);
    m_share = new ShareChooser(m_session, share);
    share->content().addWidget(m_share);
    column->addWidget(share);
    column->addStretch(1);
    return holder;
}

QWidget* ReferralEditor::makeButtons() {
    m_bar = new SendBar(m_session, this);
    auto& cancel = m_bar->cancel();
    connect(&cancel, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        Q_EMIT closed();
    });
    connect(m_drafts, &DraftKeeper::typingChanged, &cancel,
            [&cancel](bool typing) { cancel.setText(typing ? tr("Discard") : tr("Cancel")); });
    connect(&m_bar->keep(), &QPushButton::clicked, this, [this] {
        if (keepDraft()) {
            Q_EMIT closed();
        }
    });
    connect(&m_bar->send(), &QPushButton::clicked, this, &ReferralEditor::send);
    // What was typed stays, so that a key pressed in haste takes nothing away.
    connect(addLeaveKey(*this, tr("Close the form")), &QAction::triggered, this,
            &ReferralEditor::closed);
    auto* finish = addKey(*this, m_bar->send().text(), {Qt::CTRL | Qt::Key_Return});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(finish, &QAction::triggered, &m_bar->send(), &QPushButton::click);
    auto* save = addKey(*this, m_bar->keep().text(), {QKeySequence::Save});
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QAction::triggered, &m_bar->keep(), &QPushButton::click);
    connect(m_share, &ShareChooser::described, m_bar, &SendBar::showLeaving);
    connect(m_message, &QPlainTextEdit::textChanged, m_share,
            [this] { m_share->setMessage(m_message->toPlainText()); });
    return m_bar;
}

void ReferralEditor::startNew(const RecordId& person) {
    m_drafts->leave();
    Referral fresh;
    fresh.id = RecordId::generate();
    fresh.person = person;
    fresh.createdOn = m_session.today();
    fresh.worker = m_session.worker().id;
    m_draft = fresh;
    m_message->clear();
    m_misfit->setAnswer({}, {});
    fill();
    proposeProvider();
    beginTyping(true);
}

void ReferralEditor::startForTonight(const RecordId& person) {
    startNew(person);
    if (m_drafts->hasTyping()) {
        return; // what was begun stands here again, and is not written over
    }
    const Code service{std::string(kPlaceForTonight)};
    if (m_facts) {
        m_offers->showFor(m_providers, service, *m_facts);
        if (const auto first = m_offers->first(); !first.isNil()) {
            selectRecord(*m_provider, first);
            selectCode(*m_service, service);
        }
    }
    showFit();
    m_opened = standing(); // nobody typed yet
}

bool ReferralEditor::edit(const Referral& draft) {
    QString message;
    std::string misfit;
    if (const auto access = m_session.confidential()) {
        const auto content = m_session.read(access->find<ReferralContent>(draft.id));
        const auto words = m_session.read(access->find<Narrative>(draft.id));
        if (!content || !words) {
            return false;
        }
        message = *content ? toQString((*content)->message) : QString();
        misfit = *words ? (*words)->text : std::string();
    }
    m_drafts->leave();
    m_draft = draft;
    m_message->setPlainText(message);
    m_misfit->setAnswer(draft.misfitReason, misfit);
    fill();
    proposeConsent();
    beginTyping(false);
    return true;
}

QWidget* ReferralEditor::firstFocus() {
    return m_waits ? m_consent : m_provider;
}

void ReferralEditor::fill() {
    m_filling = true;
    m_banner->hide();
    m_providerField->clearError();
    m_serviceField->clearError();
    m_consentField->clearError();
    m_proposed = {};
    showProposed();
    const auto casework = m_session.casework();
    readFacts();
    DirectoryWay::below(*m_providerField, m_session, [this] { return fillProviders(); });
    selectRecord(*m_provider, m_draft.provider);
    fillServices();
    selectCode(*m_service, m_draft.service);
    m_consents->read(m_draft.person);
    selectRecord(*m_consent, m_draft.consent);
    std::optional<ReferralContentBuilder> builder;
    if (const auto access = m_session.confidential()) {
        if (auto sources = readReferralSources(casework, *access, m_draft.person)) {
            builder.emplace(std::move(*sources), m_session.today());
        }
    }
    m_share->setSources(m_draft, std::move(builder));
    m_share->setCovered(covered());
    m_share->setChosen(m_draft.sharedFields);
    m_filling = false;
    showFit();
    consentChanged();
}

bool ReferralEditor::fillProviders() {
    const bool wasFilling = std::exchange(m_filling, true);
    m_providers = ProviderStore(m_session.casework()).list().value_or(std::vector<Provider>{});
    m_provider->clear();
    addRecord(*m_provider, RecordId(), tr("No provider chosen"));
    for (const auto& each : m_providers) {
        addRecord(*m_provider, each.id, toQString(each.name));
    }
    m_filling = wasFilling;
    return !m_providers.empty();
}

void ReferralEditor::readFacts() {
    const auto facts =
        readEligibilityFacts(m_session.casework(), m_draft.person, m_session.today());
    m_facts = facts ? std::optional(*facts) : std::nullopt;
}

void ReferralEditor::fillServices() {
    const auto keep = currentCode(*m_service);
    const auto* chosen = provider();
    m_service->clear();
    addCode(*m_service, Code(), tr("No service chosen"));
    const auto* list = m_session.definitions().codes.find("service");
    for (const auto* entry : list->offered()) {
        const Code code{entry->code};
        const bool offered = chosen == nullptr || chosen->services.empty() ||
                             std::find(chosen->services.begin(), chosen->services.end(), code) !=
                                 chosen->services.end();
        if (offered) {
            addCode(*m_service, code, m_session.words().label("service", code));
        }
    }
    selectCode(*m_service, keep);
}

void ReferralEditor::providerChanged() {
    if (m_filling) {
        return;
    }
    m_filling = true;
    m_providerField->clearError();
    dropProposedService();
    fillServices();
    proposeService();
    selectRecord(*m_consent, m_consents->fitting(currentRecord(*m_provider)));
    m_filling = false;
    consentChanged(); // before the service: only what the consent covers is proposed
    fitToService();
    showProposed();
}

void ReferralEditor::serviceChanged() {
    if (!m_filling) {
        m_proposed.service.clear(); // somebody chose
        fitToService();
        showProposed();
    }
}

void ReferralEditor::fitToService() {
    m_serviceField->clearError();
    m_share->propose(minimumFields(currentCode(*m_service)));
    showTeamLimit();
    showFit();
}

void ReferralEditor::showFit() {
    const auto* chosen = provider();
    const bool isKnown = chosen != nullptr && m_facts.has_value();
    m_misfit->showFor(isKnown ? eligibilityFor(*chosen, m_session.definitions().pathways, *m_facts)
                              : Eligibility());
    m_offers->showFor(m_facts ? m_providers : std::vector<Provider>{}, currentCode(*m_service),
                      m_facts.value_or(EligibilityFacts()),
                      chosen == nullptr ? RecordId() : chosen->id);
}

void ReferralEditor::showTeamLimit() {
    const auto team = m_session.casework()
                          .where<TeamMember>("person", m_draft.person)
                          .value_or(std::vector<TeamMember>{});
    const auto* chosen = provider();
    const auto categories = categoriesOf(m_share->chosen()).value_or(std::vector<Code>{});
    const auto limit = chosen == nullptr
                           ? TeamLimit::None
                           : teamLimit(team, chosen->id, categories, m_session.today());
    m_teamLimit->setVisible(limit != TeamLimit::None);
    m_teamLimit->setSentence(limit == TeamLimit::Outside
                                 ? tr("This organisation is not in the team around the person.")
                                 : tr("This is more than was agreed for them in the team."));
    m_teamLimit->setDetail(tr("Ask the person first, and keep the answer under Contacts, safety: "
                              "Team around the person."));
}

void ReferralEditor::consentChanged() {
    if (m_filling) {
        return;
    }
    const auto minimum = minimumFields(currentCode(*m_service));
    const bool isAsProposed = m_share->isAsProposed(minimum); // under the consent before
    m_share->setCovered(covered());
    if (isAsProposed) {
        m_share->propose(minimum);
        showTeamLimit();
    }
    m_banner->hide();
    m_consentField->clearError();
}

void ReferralEditor::followPerson(const RecordId& person) {
    if (m_draft.person.isNil() || person != m_draft.person) {
        return;
    }
    const bool isTyped = m_drafts->hasTyping();
    readFacts();
    showFit(); // sex or year of birth may be known now, from here or from another tab
    const auto chosen = currentRecord(*m_consent);
    const auto fitted = m_consents->fitting(currentRecord(*m_provider));
    m_filling = true;
    m_consents->read(person);
    selectRecord(*m_consent, chosen);
    const auto fits = m_consents->fitting(currentRecord(*m_provider));
    // What somebody chose otherwise stays as it was chosen.
    if (fits != fitted && (chosen == fitted || chosen.isNil())) {
        selectRecord(*m_consent, fits);
    }
    m_filling = false;
    m_share->setCovered(covered());
    if (currentRecord(*m_consent) != chosen) {
        consentChanged();
    }
    if (!isTyped) {
        m_opened = standing(); // a consent that follows by itself begins no draft
    }
    m_drafts->touch();
    if (m_banner->isVisibleTo(this) && whatStops().empty()) {
        m_banner->hide(); // what was in the way is mended, as the year of birth
    }
}

void ReferralEditor::goWhereItIsMended() {
    m_drafts->keepNow();
    m_waits = true;
    if (m_lacksAge) {
        Q_EMIT birthYearWanted();
    } else {
        Q_EMIT consentAsked(currentRecord(*m_provider));
    }
}

const Provider* ReferralEditor::provider() const {
    const auto id = currentRecord(*m_provider);
    const auto found = std::find_if(m_providers.begin(), m_providers.end(),
                                    [&](const auto& each) { return each.id == id; });
    return found == m_providers.end() ? nullptr : &*found;
}

std::vector<Code> ReferralEditor::covered() const {
    const auto* chosen = m_consents->chosen();
    auto scope = chosen == nullptr ? std::vector<Code>{} : chosen->scope;
    // Both may be ticked for one kind; what is kept back wins, as where it is sent.
    scope.erase(std::remove_if(scope.begin(), scope.end(),
                               [&](const Code& kind) {
                                   return std::find(chosen->withheld.begin(),
                                                    chosen->withheld.end(),
                                                    kind) != chosen->withheld.end();
                               }),
                scope.end());
    return scope;
}

Referral ReferralEditor::typed() const {
    auto referral = m_draft;
    referral.provider = currentRecord(*m_provider);
    referral.service = currentCode(*m_service);
    referral.consent = currentRecord(*m_consent);
    referral.sharedFields = m_share->chosen();
    referral.misfitReason = m_misfit->reason();
    return referral;
}

/// With the words for what does not fit. A message that was emptied is emptied in the record too.
Status ReferralEditor::saveMessage(Transaction& transaction, const Referral& draft) const {
    const auto access = m_session.confidential();
    if (!access) {
        return {};
    }
    if (const auto saved = saveMisfitWords(transaction, *access, draft, m_misfit->words());
        !saved) {
        return saved;
    }
    const auto message = typedText(m_message->toPlainText());
    const auto kept = access->find<ReferralContent>(draft.id);
    if (!kept) {
        return passOn(kept);
    }
    if (message.empty() && !*kept) {
        return {};
    }
    auto content = kept->value_or(ReferralContent());
    content.id = draft.id;
    content.person = draft.person;
    content.message = message;
    return transaction.save(*access, content);
}

bool ReferralEditor::isAddressed() {
    auto* first = currentCode(*m_service).empty() ? m_serviceField : nullptr;
    if (first != nullptr) {
        m_serviceField->setError(tr("Choose what the person needs there."));
    }
    if (provider() == nullptr) {
        first = m_providerField;
        m_providerField->setError(tr("Choose to whom this goes."));
    }
    if (first != nullptr) {
        m_drafts->keepNow();
        first->editor().setFocus(Qt::OtherFocusReason);
    }
    return first == nullptr;
}

bool ReferralEditor::keepDraft() {
    if (!isAddressed()) {
        return false;
    }
    const auto draft = typed();
    const auto saved =
        m_session.save(tr("Draft kept."), draft.person, [&](Transaction& transaction) {
            auto status = transaction.save(draft);
            return status ? saveMessage(transaction, draft) : status;
        });
    if (saved) {
        m_drafts->finish();
        m_draft = draft;
        beginTyping(false);
    }
    return saved.has_value();
}

} // namespace zaklon::ui
