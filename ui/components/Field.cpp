// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/Field.h"

#include "ui/components/IconLabel.h"
#include "ui/components/InSight.h"
#include "ui/components/OwnRoom.h"
#include "ui/components/TextLabel.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/BoxTyping.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDynamicPropertyChangeEvent>
#include <QHBoxLayout>
#include <QLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QStyle>

#include <algorithm>
#include <array>
#include <memory>

namespace zaklon::ui {

namespace {

constexpr int kRounding = 2; ///< px; a line that fits exactly breaks on some screens
constexpr int kBeforeOptional = space::kSmall - 2;

/// The label, and 'optional' after it where both fit in one line, else below: never beside a label
/// that it presses into more lines.
class LabelLine final : public QLayout {
  public:
    LabelLine(QWidget& label, QWidget& optional)
        : m_items{std::make_unique<QWidgetItem>(&label), std::make_unique<QWidgetItem>(&optional)} {
        addChildWidget(&label);
        addChildWidget(&optional);
    }
    void addItem(QLayoutItem* /*item*/) override {}
    int count() const override {
        return static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
                                              [](const auto& item) { return item != nullptr; }));
    }
    QLayoutItem* itemAt(int index) const override {
        return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get()
                                             : nullptr;
    }
    QLayoutItem* takeAt(int index) override {
        if (itemAt(index) == nullptr) {
            return nullptr;
        }
        auto taken = std::move(m_items[static_cast<std::size_t>(index)]);
        std::stable_partition(m_items.begin(), m_items.end(),
                              [](const auto& item) { return item != nullptr; });
        return taken.release(); // as QLayout has it: whoever takes an item owns it
    }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override {
        const Places places = placesIn(width);
        return places.label.united(places.optional).height();
    }
    QSize sizeHint() const override {
        const int wide = wanted() + (saysOptional() ? kBeforeOptional + optionalSize().width() : 0);
        return {wide, heightForWidth(wide)};
    }
    QSize minimumSize() const override {
        if (count() < 2) {
            return {};
        }
        const QSize label = m_items[0]->minimumSize();
        return saysOptional() ? label.expandedTo(optionalSize()) : label;
    }
    void setGeometry(const QRect& rect) override {
        QLayout::setGeometry(rect);
        if (count() < 2) {
            return;
        }
        const Places places = placesIn(rect.width());
        const int spare =
            std::max(0, rect.height() - places.label.united(places.optional).height()) / 2;
        const auto direction =
            parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
        const auto put = [&](QLayoutItem& item, const QRect& place) {
            item.setGeometry(QStyle::visualRect(direction, rect,
                                                place.translated(rect.left(), rect.top() + spare)));
        };
        put(*m_items[0], places.label);
        if (saysOptional()) {
            put(*m_items[1], places.optional);
        }
    }

  private:
    struct Places {
        QRect label;
        QRect optional;
    };
    bool saysOptional() const { return count() == 2 && !m_items[1]->isEmpty(); }
    QSize optionalSize() const { return m_items[1]->sizeHint(); }
    /// Of the words in one line; see Field::fitLabel().
    int wanted() const { return count() == 0 ? 0 : m_items[0]->widget()->maximumWidth(); }
    Places placesIn(int room) const {
        if (count() < 2) {
            return {};
        }
        const int wide = std::min(wanted(), room);
        const int tall = m_items[0]->widget()->heightForWidth(wide);
        if (!saysOptional()) {
            return {{0, 0, wide, tall}, {}};
        }
        const QSize optional = optionalSize();
        if (wanted() + kBeforeOptional + optional.width() <= room) {
            return {
                {0, 0, wide, std::max(tall, optional.height())},
                {wide + kBeforeOptional, 0, optional.width(), std::max(tall, optional.height())}};
        }
        return {{0, 0, wide, tall}, {0, tall, std::min(optional.width(), room), optional.height()}};
    }

    std::array<std::unique_ptr<QLayoutItem>, 2> m_items;
};

} // namespace

Field::Field(const QString& label, QWidget* editor, QWidget* parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_label(new TextLabel(label, TextRole::Strong, &Theme::text, this))
    , m_optional(new TextLabel(tr("optional"), TextRole::Small, &Theme::text3, this))
    , m_hint(new TextLabel({}, TextRole::Small, &Theme::text3, this))
    , m_errorRow(new QWidget(this))
    , m_error(new TextLabel({}, TextRole::Small, &Theme::error, m_errorRow)) {
    setObjectName(QStringLiteral("field"));
    m_error->setObjectName(QStringLiteral("fieldError"));
    seeTogether(*this);
    arrange();
    m_label->setBuddy(m_editor);
    m_optional->hide();
    m_hint->hide();
    m_errorRow->hide();
    fitLabel();
    describe();
    if (qobject_cast<QComboBox*>(m_editor) != nullptr) {
        m_editor->installEventFilter(this);
    }
}

/// No wider than its words, so that 'optional' follows them.
void Field::fitLabel() {
    QString words = m_label->text();
    words.remove(QLatin1Char('&'));
    m_label->setMaximumWidth(paragraphWidth(words, m_label->font()) + kRounding);
}

void Field::arrange() {
    auto* top = new QHBoxLayout;
    top->setSpacing(kBeforeOptional);
    if (QCheckBox* tick = this->tick()) {
        top->addWidget(tick);
        m_label->setTextRole(TextRole::Body); // as every other tick: it is the answer, no heading
        m_label->installEventFilter(this);
    }
    top->addLayout(new LabelLine(*m_label, *m_optional), 1);
    m_label->setWordWrap(true); // a long label takes a second line, never a wider form
    m_hint->setWordWrap(true);
    m_error->setWordWrap(true);
    auto* mark = new IconLabel(IconName::Info, 14, m_errorRow);
    mark->setColor(&Theme::error);
    auto* errorLine = new QHBoxLayout(m_errorRow);
    errorLine->setContentsMargins(0, 0, 0, 0);
    errorLine->setSpacing(6);
    errorLine->addWidget(mark, 0, Qt::AlignTop);
    errorLine->addWidget(m_error, 1);
    auto* all = new OwnWidthColumn(this);
    all->setSpacing(space::kTiny);
    all->addLayout(top);
    all->addWidget(m_hint);
    all->addWidget(m_errorRow);
    if (tick() == nullptr) {
        all->addWidget(m_editor);
    }
    keepRingRoom(*this);
    // Never 'Fixed': that is the height with a label of one line, and it may take two.
    const auto editor = m_editor->sizePolicy().verticalPolicy();
    setSizePolicy(QSizePolicy::Preferred,
                  editor == QSizePolicy::Fixed ? QSizePolicy::Minimum : editor);
    setFocusProxy(m_editor);
}

QCheckBox* Field::tick() const {
    return qobject_cast<QCheckBox*>(m_editor);
}

bool Field::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_editor && event->type() == QEvent::DynamicPropertyChange &&
        static_cast<const QDynamicPropertyChangeEvent*>(event)->propertyName() ==
            BoxTyping::kNotInList) {
        sayNotInList();
    }
    const bool pressed = watched == m_label && event->type() == QEvent::MouseButtonPress &&
                         static_cast<const QMouseEvent*>(event)->button() == Qt::LeftButton;
    if (pressed && m_editor->isEnabled()) {
        m_editor->setFocus(Qt::MouseFocusReason);
        tick()->click();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

/// It stays when the keys go on: what is chosen then is not what was typed.
void Field::sayNotInList() {
    const auto& box = *static_cast<const QComboBox*>(m_editor);
    const auto typed = box.property(BoxTyping::kNotInList).toString();
    if (typed.isEmpty()) {
        if (!m_notInList.isEmpty() && m_errorText == m_notInList) {
            clearError();
        }
        m_notInList.clear();
        return;
    }
    const auto code = box.currentData();
    const bool isChosen =
        !box.currentText().isEmpty() && !(code.isValid() && code.toString().isEmpty());
    //: typed in a list of choices; then what is chosen there as before
    m_notInList =
        isChosen
            ? tr("There is no '%1' in this list. '%2' stays chosen.").arg(typed, box.currentText())
            : tr("There is no '%1' in this list. Nothing is chosen.").arg(typed);
    setError(m_notInList);
}

QString Field::label() const {
    return m_label->text();
}

void Field::setLabel(const QString& label) {
    m_label->setText(label);
    fitLabel();
    describe();
}

void Field::setHint(const QString& hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void Field::setOptional(bool optional) {
    m_isOptional = optional;
    showOptional();
}

void Field::setNeeded(bool needed) {
    if (needed != m_isNeeded) {
        m_isNeeded = needed;
        showOptional();
    }
}

void Field::showOptional() {
    m_optional->setVisible(saysOptional());
    describe();
}

void Field::setError(const QString& sentence) {
    if (sentence == m_errorText) {
        return;
    }
    m_errorText = sentence;
    m_error->setText(sentence);
    m_errorRow->setVisible(hasError());
    m_editor->setProperty("invalid", hasError());
    m_editor->update();
    describe();
}

void Field::clearError() {
    setError({});
}

void Field::describe() {
    QString name = m_label->text();
    name.remove(QLatin1Char('&'));
    if (saysOptional()) {
        name = tr("%1, optional").arg(name);
    }
    m_editor->setAccessibleName(name);
    // The label belongs to the editor, the keys to the box that it holds.
    if (auto* box = qobject_cast<QComboBox*>(m_editor->focusProxy())) {
        setBoxPurpose(*box, name);
    }
    QStringList parts;
    for (const QString& part : {m_errorText, m_hint->text()}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    const auto said = parts.join(QLatin1Char(' '));
    m_editor->setAccessibleDescription(said);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor->focusProxy())) { // where the keys are
        line->setAccessibleDescription(said);
    }
}

} // namespace zaklon::ui
