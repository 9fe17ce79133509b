// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/NewPassphrase.h"

#include "ui/components/Field.h"
#include "ui/components/PassphraseField.h"
#include "ui/components/TextLabel.h"
#include "ui/session/PassphraseWords.h"
#include "ui/session/StrengthBar.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

NewPassphrase::NewPassphrase(Language language, QWidget* parent)
    : QFrame(parent)
    , m_language(language)
    , m_words(new TextLabel({}, TextRole::Heading, &Theme::accentText, this))
    , m_first(new PassphraseField(this))
    , m_second(new PassphraseField(this))
    , m_firstField(new Field(tr("Passphrase"), m_first, this))
    , m_secondField(new Field(tr("The same again"), m_second, this))
    , m_strength(new StrengthBar(this))
    , m_match(new TextLabel({}, TextRole::Small, &Theme::text2, this)) {
    m_first->setObjectName(QStringLiteral("newPassphrase"));
    m_second->setObjectName(QStringLiteral("newPassphraseAgain"));
    m_words->setObjectName(QStringLiteral("suggestedWords"));
    m_words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kRow);
    column->addWidget(suggestion());
    column->addWidget(m_firstField);
    column->addWidget(m_strength);
    column->addWidget(m_secondField);
    column->addWidget(lastRow());
    keepRingRoom(*this);
    connect(m_first, &PassphraseField::edited, this, &NewPassphrase::rate);
    connect(m_first, &PassphraseField::submitted, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &PassphraseField::edited, this, &NewPassphrase::compare);
    connect(m_second, &PassphraseField::submitted, this, &NewPassphrase::submitted);
    setFocusProxy(m_first);
    suggest();
    compare();
}

QWidget* NewPassphrase::suggestion() {
    auto* box = new QFrame(this);
    auto* hint = new TextLabel(tr("A suggestion; nobody has seen it before:"), TextRole::Small,
                               &Theme::text2, box);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(2);
    column->addWidget(hint);
    column->addWidget(m_words);
    keepRingRoom(*box);
    return box;
}

/// Below the fields: before them it took the first letters of a passphrase, and a space in it
/// pressed it.
QWidget* NewPassphrase::lastRow() {
    auto* box = new QFrame(this);
    auto* other = new QPushButton(icon(IconName::Again), tr("Other words"), box);
    other->setObjectName(QStringLiteral("otherWords"));
    setButtonKind(*other, ButtonKind::Quiet);
    setDense(*other);
    connect(other, &QPushButton::clicked, this, &NewPassphrase::suggest);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_match->setWordWrap(true);
    row->addWidget(m_match, 1);
    row->addWidget(other);
    keepRingRoom(*box);
    return box;
}

void NewPassphrase::suggest() {
    QStringList words;
    for (const auto& word : PassphraseWords(m_language).draw()) {
        words << toQString(word);
    }
    m_words->setText(words.join(QStringLiteral(" ")));
}

void NewPassphrase::rate() {
    const SecretBytes typed = m_first->secret();
    m_strength->show(passphraseStrength(typed.text()));
    m_firstField->clearError();
    compare();
}

void NewPassphrase::compare() {
    m_secondField->clearError();
    if (m_second->isEmpty()) {
        m_match->setText(tr("Type it once more; a slip would lock everybody out."));
    } else if (m_first->matches(*m_second)) {
        m_match->setText(tr("Both are the same."));
    } else {
        m_match->setText(tr("Not the same yet."));
    }
    Q_EMIT edited();
}

bool NewPassphrase::isReady() const {
    const SecretBytes typed = m_first->secret();
    return isAcceptable(passphraseStrength(typed.text())) && m_first->matches(*m_second);
}

void NewPassphrase::explain() {
    const SecretBytes typed = m_first->secret();
    if (!isAcceptable(passphraseStrength(typed.text()))) {
        m_firstField->setError(tr("Type at least 15 characters, for example the six words."));
        m_first->setFocus();
    } else if (!m_first->matches(*m_second)) {
        m_second->clear(); // first: emptying the field takes its error away
        m_secondField->setError(tr("The two are not the same. Type the second one again."));
        m_second->setFocus();
    }
}

void NewPassphrase::refuse(const QString& sentence) {
    m_second->clear();
    m_firstField->setError(sentence);
    m_first->setFocus();
}

SecretBytes NewPassphrase::secret() const {
    return m_first->secret();
}

SecretBytes NewPassphrase::take() {
    m_second->clear();
    return m_first->take();
}

void NewPassphrase::takeOver(NewPassphrase& other) {
    if (!other.m_first->isEmpty()) {
        m_words->setText(other.m_words->text()); // they may be what is being typed
    }
    m_first->takeOver(*other.m_first);
    m_second->takeOver(*other.m_second);
}

void NewPassphrase::clear() {
    m_first->clear();
    m_second->clear();
    suggest();
    rate();
}

} // namespace zaklon::ui
