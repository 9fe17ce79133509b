// SPDX-License-Identifier: GPL-3.0-or-later
// A panel at the side of a page with one form at a time: whatever record the page asks for, with
// the words that belong to it. For pages that show several kinds of record; a page of one kind is a
// RecordSection.
#pragma once

#include "core/people/Narrative.h"
#include "core/vault/DraftBox.h"
#include "ui/components/Card.h"
#include "ui/forms/RecordForm.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <span>
#include <vector>

class QVBoxLayout;

namespace zaklon::ui {

class Banner;
class DraftKeeper;

class RecordPanel final : public QWidget {
    Q_OBJECT

  public:
    /// To what has to be done first.
    struct Way {
        QString verb; ///< of the button; empty: there is none
        std::function<void()> go;
    };

    /// What one opening of the panel asks and saves.
    struct Spec {
        const RecordDescription* description = nullptr;
        Row row;
        RecordId person;
        /// Tells new records apart that one parent is offered at a time, for its draft.
        std::string draftMark;
        QString title;
        QString sentence; ///< above the fields; may be empty
        QString save;     ///< verb of the button
        QString saved;    ///< what the toast says
        /// Said instead of saving while nothing is typed or chosen: an empty record of this kind
        /// would say nothing. Empty: it is saved.
        QString nothingYet;
        std::function<void(RecordForm&)> fields;
        /// Fields of the Narrative under the record's id; without it there are none.
        std::function<void(RecordForm&)> words;
        /// Stands in the text of a Narrative that is not written yet, to be gone over.
        QString firstText;
        /// A form over a second record, for example words of a kind of its own.
        const RecordDescription* secondDescription = nullptr;
        Row secondRow;
        std::function<void(RecordForm&)> secondFields;
        /// Saves the record, in one commit with the words.
        std::function<Status(Transaction&, const Row& row)> write;
        /// After it: the record may have changed what stands in the second one.
        std::function<Status(Transaction&, const RecordForm& second)> writeSecond;
        /// Below the fields, what no field of the record asks; lives as long as the form is open.
        std::function<QWidget*(QWidget* parent)> more;
        /// Why a save was refused, where the words of the rule say too little; may be empty. It is
        /// said at the field, or above the form beside the ways to what is missing.
        std::function<QString(const Error&)> reason;
        /// All that is in the way of this row as the records stand: a save is refused for one thing
        /// at a time, and each that is named later costs a walk more. Words that are typed here
        /// may be missing in the records; may be empty.
        std::function<std::vector<Error>(const Row& row)> inTheWay;
        /// Where that lies for which a save is refused, one for each record that has to be mended;
        /// may be empty. What was typed stays as a draft.
        std::function<std::vector<Way>(const Error&)> ways;
    };

    static constexpr int kPanelWidth = 400; ///< as Theme::column takes it

    explicit RecordPanel(Session& session, QWidget* parent = nullptr);

    /// Stays as it is if the words of the record cannot be read: an empty form would be saved over
    /// them.
    void open(const Spec& spec);
    /// What is typed stays as a draft.
    void close();
    bool isOpen() const { return m_card != nullptr; }

  Q_SIGNALS:
    void opened(bool open);
    /// The form was closed for what has to be done first, and waits as a draft.
    void ledAway();
    /// After the form is closed; the record that it was about.
    void saved(const zaklon::RecordId& record);

  private:
    Result<std::optional<Narrative>> wordsOf(const Spec& spec) const;
    void addForms(QVBoxLayout& column, QWidget* inside);
    void addWords(const std::optional<Narrative>& known, QVBoxLayout& column, QWidget* inside);
    void addButtons();
    void keepDrafts();
    DraftKey draftKey() const;
    Status writeAll(Transaction& transaction);
    void save();
    bool isTyped() const;
    QString reasonOf(const Error& error) const;
    std::vector<Way> waysOf(const Error& error) const;
    /// It asks for words, and they are typed in this form.
    bool isTypedHere(const Error& error) const;
    /// What the save was refused for first, with all that is in the way as well.
    std::vector<Error> allInTheWay(const std::optional<Error>& refused) const;
    /// False if it has to be said above the form.
    bool showAtField(const Error& error);
    /// `refused`: nothing if the form was not even saved.
    void showRefusal(const std::optional<Error>& refused);
    void showObstacles(const std::vector<Error>& errors, bool keysAreInForm);
    /// The sentence that it says.
    QString addObstacle(Banner& banner, const Error& error);
    void addWays(Banner& banner, std::span<const Way> ways, const QString& about);
    void follow(const Way& way);
    Banner& showBanner(const QString& what, const QString& next, bool keysAreInForm);

    Session& m_session;
    Spec m_spec;
    Card* m_card = nullptr;
    RecordForm* m_form = nullptr;
    RecordForm* m_words = nullptr;
    RecordForm* m_second = nullptr;
    DraftKeeper* m_drafts = nullptr; ///< of the form that is open
    QVBoxLayout* m_column = nullptr; ///< of what scrolls
    QWidget* m_refusal = nullptr;
};

} // namespace zaklon::ui
