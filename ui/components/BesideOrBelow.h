// SPDX-License-Identifier: GPL-3.0-or-later
// Words and what answers them: side by side while the words keep a width that reads well, otherwise
// one below the other. The height follows from the width alone, so that whoever lays it out knows
// it before. Answers that are hidden take no room.
#pragma once

#include <QLayout>

#include <array>

namespace zaklon::ui {

class BesideOrBelow final : public QLayout {
    Q_OBJECT

  public:
    /// The words keep at least `leastWords` px beside the answers; below them the answers begin
    /// `indent` px later. Both at 100 % text, and grow with it.
    BesideOrBelow(int leastWords, int indent, QWidget* parent = nullptr);
    ~BesideOrBelow() override;

    void setWords(QLayout* words);
    /// Their size policy must let them grow in height, or they cannot wrap.
    void setAnswers(QWidget* answers);
    /// Beside the words they stand at their foot instead of in the middle: buttons beside fields
    /// that have their labels above them.
    void setAnswersAtFoot() { m_atFoot = true; }

    /// They stand below as soon as answers of this width would: of several in a list none stands
    /// otherwise than the rest.
    void setCommonAnswers(int width);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    struct Places {
        QRect words;
        QRect answers;
    };
    bool isComplete() const { return m_items[1] != nullptr; }
    int scaled(int pixels) const;
    bool standsBelow(int room) const;
    /// In a room of this width, from its leading top; as high as they need.
    Places placesIn(int room) const;

    int m_leastWords;
    int m_indent;
    bool m_atFoot = false;
    int m_common = 0;                      ///< px
    std::array<QLayoutItem*, 2> m_items{}; ///< words, answers
};

} // namespace zaklon::ui
