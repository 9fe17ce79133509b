// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/EraseWordsDialog.h"

#include "core/reports/CallWords.h"
#include "ui/components/Banner.h"
#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/session/ErrorText.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/EmptyBox.h"
#include "ui/theme/Icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 480;

} // namespace

EraseWordsDialog::EraseWordsDialog(Session& session, std::vector<RecordId> contacts,
                                   QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_contacts(std::move(contacts))
    , m_reason(new QComboBox(this))
    , m_reasonField(new Field(tr("Why"), m_reason, this))
    , m_error(new Banner(Tone::Severe, IconName::Alert, {}, {}, this)) {
    setObjectName(QStringLiteral("erase_words_dialog"));
    setWindowTitle(QStringLiteral("Zaklon"));
    setAccessibleName(
        tr("Erase the words of %n call(s)", nullptr, static_cast<int>(m_contacts.size())));
    setModal(true);
    setMinimumWidth(Theme::of(this).scaled(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(accessibleName(), TextRole::Title, &Theme::text, this));
    const auto what =
        tr("What was said, the number to call back and the place leave the vault, with their "
           "history and with what is typed there and not saved. It cannot be taken back. A call "
           "stays in codes and is counted; what was carried into a report stays there. Copies "
           "made before still hold the words.");
    auto* about = new TextLabel(what, TextRole::Body, &Theme::text2, this);
    about->setWordWrap(true);
    column->addWidget(about);
    fillReasons();
    column->addWidget(m_reasonField);
    m_error->hide();
    column->addWidget(m_error);
    addButtons(*column);
    connect(m_reason, &QComboBox::currentIndexChanged, m_reasonField, &Field::clearError);
    connect(&session, &Session::locking, this, &QDialog::reject);
    connect(&session, &Session::leaving, this, &QDialog::reject);
}

void EraseWordsDialog::fillReasons() {
    m_reason->setObjectName(QStringLiteral("words_erasure_reason"));
    const auto* reasons = m_session.definitions().codes.find(kWordsErasureReasons);
    if (reasons != nullptr) {
        for (const auto* each : reasons->offered()) {
            m_reason->addItem(m_session.words().text(each->label), toQString(each->code));
        }
    }
    sayWhenEmpty(*m_reason, tr("Nothing chosen"));
    m_reason->setCurrentIndex(-1);
}

/// A key that was pressed once too often must not erase: the keys begin on the safe side.
void EraseWordsDialog::addButtons(QBoxLayout& column) {
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel_erase_words"));
    cancel->setDefault(true);
    auto* verb = new QPushButton(tr("Erase the words"), this);
    verb->setObjectName(QStringLiteral("erase_words_now"));
    verb->setAutoDefault(false);
    setButtonKind(*verb, ButtonKind::Danger);
    auto* row = new QHBoxLayout;
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(verb);
    column.addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(verb, &QPushButton::clicked, this, &EraseWordsDialog::erase);
    m_reason->setFocus();
}

void EraseWordsDialog::erase() {
    if (m_reason->currentIndex() < 0) {
        m_reasonField->setError(tr("Choose why."));
        m_reason->setFocus();
        return;
    }
    const auto erased =
        eraseCallWords(m_session.vault(), m_contacts, {toText(m_reason->currentData().toString())});
    if (!erased) {
        const auto sentence = errorText(erased.error());
        m_error->setSentence(sentence.what);
        m_error->setDetail(sentence.next);
        m_error->show();
        m_error->announceNow();
        return;
    }
    m_session.announceDone(
        tr("The words of %n call(s) are erased.", nullptr, static_cast<int>(m_contacts.size())));
    accept();
}

bool mayEraseWords(const Session& session, const HelplineContact& contact,
                   const HelplineWords& words) {
    const bool hasWords = !words.said.empty() || !words.callBack.empty() || !words.place.empty();
    return hasWords && contact.person.isNil() && may(session.role(), Act::ErasePerson);
}

QPushButton* makeEraseWordsButton(Session& session, std::function<std::vector<RecordId>()> contacts,
                                  std::function<void()> erased, QWidget* parent) {
    auto* button = new QPushButton(EraseWordsDialog::tr("Erase the words…"), parent);
    button->setObjectName(QStringLiteral("erase_words"));
    button->setAccessibleName(EraseWordsDialog::tr("Erase the words of calls"));
    setButtonKind(*button, ButtonKind::Quiet);
    QObject::connect(button, &QPushButton::clicked, button, [=, &session] {
        auto* dialog = new EraseWordsDialog(session, contacts(), button->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QDialog::accepted, button, erased);
        dialog->open();
    });
    return button;
}

} // namespace zaklon::ui
