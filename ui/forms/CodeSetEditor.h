// SPDX-License-Identifier: GPL-3.0-or-later
// Several codes of one list: typed to find, chosen ones as chips with an x. The chips are no stop
// of Tab: the arrow against the reading, Backspace or Delete leads from the box to the last of
// them, where Delete or Backspace removes it.
#pragma once

#include "core/codes/CodeLists.h"
#include "ui/session/Words.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QKeyEvent;

namespace zaklon::ui {

class ChipFlow;
class FilterChip;

class CodeSetEditor final : public QWidget {
    Q_OBJECT

  public:
    CodeSetEditor(const std::string& list, const Words& words, const CodeLists& codes,
                  QWidget* parent = nullptr);

    void setCodes(const std::vector<Code>& codes);
    const std::vector<Code>& codes() const { return m_chosen; }
    /// Offers only these codes of the list; empty: all that the list offers.
    void setOffered(const std::vector<std::string>& codes);

  Q_SIGNALS:
    void edited();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    int back() const;
    /// From the box to the last chip.
    void openList();
    bool enterChips(const QKeyEvent& event);
    bool focusLastChip();
    /// What is typed at a chip never removes it; true if the key was for the chips.
    bool pressOnChip(FilterChip& chip, const QKeyEvent& event);
    void choose(int index);
    void remove(const Code& code);
    void showChips();
    std::vector<Code> inOrderOfList() const;
    /// What is chosen already is not offered again.
    void offer();

    std::string m_list;
    const Words& m_words;
    const CodeLists& m_codes;
    std::vector<std::string> m_only; ///< of the list; empty: all
    std::vector<Code> m_chosen;
    QComboBox* m_box;
    ChipFlow* m_chips;
};

} // namespace zaklon::ui
