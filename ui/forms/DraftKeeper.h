// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is typed into the forms of one panel as a draft inside the vault, and puts it back
// when the panel is opened again: after another page, a lock, a crash or a power cut. The one
// mechanism of every form. A draft begins with the first change by hand: what the program writes
// into the fields (a proposal, the words of an earlier form) stands there before begin() and is
// what the typing is compared with.
//
//   m_drafts->add(QStringLiteral("record"), *m_form);        // once
//   m_drafts->leave();                                       // before it shows something else
//   m_form->setRow(row);
//   m_drafts->begin({kind, person, id}, DraftKeeper::Edits::Existing);
//   m_drafts->finish();                                      // saved, or thrown away on purpose
#pragma once

#include "core/vault/DraftBox.h"
#include "ui/session/Session.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QTimer;
class QWidget;

namespace zaklon::ui {

class DraftOffer;
class RecordForm;

class DraftKeeper final : public QObject {
    Q_OBJECT

  public:
    static constexpr int kPauseMs = 1000; ///< after the first key that is not kept yet

    enum class Edits {
        NewRecord, ///< the draft holds the whole row: it is a record that is nowhere yet
        Existing   ///< the draft holds what was typed; the rest is read anew
    };

    /// What one part of a panel adds to the draft.
    struct Part {
        QString name;
        /// What differs from the state without a draft; empty if nothing does.
        std::function<QJsonObject(Edits)> typed;
        /// Puts it back. False if the record was saved after all: then the draft is over.
        std::function<bool(const QJsonObject&, Edits)> restore;
        /// Remembers what stands there before anybody types; may be empty.
        std::function<void()> clean = {};
    };

    /// Belongs to the panel; keeps at once when it hides.
    DraftKeeper(Session& session, QWidget& panel);
    ~DraftKeeper() override;

    void add(const QString& name, RecordForm& form);
    /// Editors beside the forms, under their object names.
    void add(QLineEdit& line);
    void add(QPlainTextEdit& area);
    void add(QCheckBox& box);
    void add(Part part);
    /// To be placed above the fields.
    DraftOffer& offer() const { return *m_offer; }

    /// The panel shows its record without any typing; what was kept for it is put back and offered.
    void begin(const DraftKey& key, Edits edits);
    /// Something was typed. Parts that are forms say so by themselves.
    void touch();
    /// The panel closes or shows something else: keeps what is typed and stops watching.
    void leave();
    /// The record was saved, or the typing thrown away on purpose: the draft goes.
    void finish();
    /// Keeps now, without waiting for the pause.
    void keepNow();
    /// Something is typed that is not saved.
    bool hasTyping() const;
    /// The field that had the keys last while the form was open, or in which the draft that was put
    /// back was typed. Never a button that acts. Null if it is not there now.
    QWidget* lastField() const;

  Q_SIGNALS:
    /// A draft was put back into the fields.
    void restored();
    /// The draft was thrown away: the panel shows its record as if just opened.
    void startedAgain();
    /// From the offer: the keyboard goes to the fields.
    void goOn();
    /// Typing began or ended; for the word on the button that closes.
    void typingChanged(bool typing);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void addText(const QString& name, std::function<QString()> text,
                 std::function<void(const QString&)> setText);
    QJsonObject collect() const;
    /// Where the typing goes. What waits under the key is neither shown to strangers nor written
    /// over: a form of a presentation has a place of its own beside it.
    DraftKey keyBeside(const DraftKey& key) const;
    /// What was typed in a presentation comes forward when nothing else waits.
    void adopt(const DraftKey& key);
    void showKept(const TypedDraft& draft);
    bool putBack(const QJsonObject& content);
    void noteTyping();
    void forgetFields();
    void noteFocus(QWidget* now);
    void returnToTyping();
    QString nameOf(QWidget& field) const;
    QWidget* fieldCalled(const QString& name) const;

    Session& m_session;
    QWidget& m_panel;
    DraftOffer* m_offer;
    QTimer* m_timer;
    std::vector<Part> m_parts;
    std::optional<DraftKey> m_key; ///< none: nothing is open
    Edits m_edits = Edits::Existing;
    QJsonObject m_kept; ///< what the vault holds under the key
    bool m_typing = false;
    QPointer<QWidget> m_lastField;  ///< that had the keys
    QPointer<QWidget> m_typedField; ///< that had them while something was typed
    QString m_typedIn;              ///< its name, as the draft keeps it
};

/// Where the typing was in a form inside `within` that is shown and not saved yet; null without
/// one. Whoever comes back to a page goes on there.
QWidget* placeOfTyping(const QWidget& within);

} // namespace zaklon::ui
