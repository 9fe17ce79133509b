// SPDX-License-Identifier: GPL-3.0-or-later
// A section that lists the records of one kind and edits them in a panel beside the list. What
// differs from kind to kind is said by overriding: the words of a row, the fields of the form, what
// is saved together.
#pragma once

#include "core/people/Narrative.h"
#include "ui/forms/RecordForm.h"
#include "ui/forms/RecordListModel.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <QPointer>

#include <set>
#include <utility>
#include <vector>

class QPushButton;
class QStackedLayout;

namespace zaklon::ui {

class Card;
class DraftKeeper;
class DraftLine;
class EmptyState;
class TableView;

class RecordSection : public PersonSectionPage {
    Q_OBJECT

  public:
    struct Texts {
        QString heading;
        QString add;   ///< verb of the button: 'Add a document'
        QString save;  ///< verb that saves
        QString saved; ///< what the toast says
        QString emptyTitle;
        QString emptyReason;
        QStringList columns; ///< heads of title, detail, further facts (setColumns), state
    };

    RecordSection(Session& session, const RecordDescription& description, const Texts& texts,
                  QWidget* parent = nullptr);

    void showPerson(const RecordId& person) override;
    void refresh() override;
    QString title() const override { return m_texts.heading; }
    QWidget* firstFocus() override;
    int count() const;
    /// While this list is the one that is shown, its key for a new record works in all of `place`:
    /// on the choice above it, beside it.
    void addFrom(QWidget& place) { m_place = &place; }
    void begin() override { startNew(); }
    /// Opens the form for a new record.
    void startNew();
    /// As in DraftKey::form.
    const std::string& kind() const { return m_description.kind; }
    /// Opens the form of one record, with the keys at a field of it, or at the first.
    void edit(const RecordId& id, std::string_view field = {});
    /// The form of the record at what is to be done there, a new one for nil.
    void showPlaceOf(TaskKind kind, const RecordId& record) override;

  Q_SIGNALS:
    /// After a save, when the form is closed.
    void savedRecord();

  protected:
    /// Builds the form once; called by the subclass's constructor after its own members are ready.
    void build();
    virtual std::vector<ListedRecord> list() const = 0;
    virtual void addFields(RecordForm& form) = 0;
    /// Fields of the words that belong to the record (Narrative); none by default.
    virtual void addWords(RecordForm& /*form*/) {}
    virtual Row fresh() const = 0;
    /// Nothing if it is gone.
    virtual Result<std::optional<Row>> load(const RecordId& id) const = 0;
    virtual Status save(Transaction& transaction, const Row& row) = 0;
    /// Whose the words of a record are; the person shown, unless the record says otherwise.
    virtual RecordId ownerOf(const Row& /*row*/) const { return m_person; }
    /// False for a list that belongs to nobody: it is full without a person.
    virtual bool isOfPerson() const { return true; }
    /// True while `list` leaves something out, so that an empty list says why.
    virtual bool isFiltered() const { return false; }
    /// What stands above the form: the verb that adds a record, or that it is changed, unless the
    /// record says otherwise.
    virtual QString panelTitle() const;
    /// What is said after a save, unless the record says otherwise.
    virtual QString savedSentence(const Row& row) const;
    /// What an empty list says, unless the records say otherwise.
    virtual QString emptyTitle() const { return m_texts.emptyTitle; }
    /// Runs before the form is shown.
    virtual void prepare(RecordForm& /*form*/) {}
    /// Fills choices that come from records. Runs before the form is shown and whenever the section
    /// reads again while it is open: a provider may have been added meanwhile.
    virtual void fillChoices(RecordForm& /*form*/) {}

    Session& session() const { return m_session; }
    const RecordId& person() const { return m_person; }
    QVBoxLayout& panelFoot() const { return *m_panelFoot; }
    const Row& editedRow() const { return m_row; }
    /// The form edits a record that is kept already.
    bool isKept() const { return !m_isNew; }
    /// For editors that stand below the form.
    DraftKeeper& drafts() const { return *m_drafts; }
    /// What is typed stays as a draft.
    void closeForm();
    /// Of a list with further facts. Widths at 100 % of the text size, in their order; the second
    /// column takes the rest and is never narrower. `givingWay`: as in TableView. A fact that no
    /// row has has no column.
    void setColumns(const std::vector<int>& widths, std::vector<int> givingWay);
    /// Numbers stand in these columns.
    void setFigures(std::set<int> columns) { m_model->setFigures(std::move(columns)); }
    /// Stands above the list, for a section whose list is filtered.
    void setFilterBar(QWidget& bar);
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    /// Esc closes the form from beside it too, where nothing else took the key.
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void makeForms(QWidget& inside, QVBoxLayout& column);
    void makeButtons();
    void showRecords(std::vector<ListedRecord> records);
    void open(const Row& row, bool isNew);
    void select(const RecordId& id);
    void openAgain();
    void goOnWithDraft(const FormDraft& draft);
    void showWaiting();
    void focusFields();
    void saveForm();
    /// What is saved: the fields that were changed over the record as it is now.
    std::optional<Row> rowToSave();
    Status saveWords(Transaction& transaction, const Row& row);

    Session& m_session;
    const RecordDescription& m_description;
    Texts m_texts;
    RecordId m_person;
    Row m_row;
    bool m_isNew = false;
    RecordListModel* m_model;
    Card* m_card;
    TableView* m_table;
    std::vector<int> m_givingWay;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    Card* m_panel;
    RecordForm* m_form = nullptr;
    RecordForm* m_words = nullptr;
    DraftKeeper* m_drafts;
    DraftLine* m_waiting;
    QPushButton* m_close = nullptr;
    bool m_hasWords = false;
    QVBoxLayout* m_panelFoot = nullptr;
    QPushButton* m_history = nullptr; ///< of a record that stands in no person's history
    QPushButton* m_add;
    QAction* m_addKey;
    QPointer<QWidget> m_place;
};

/// The same over a record struct.
template <Described Record>
class RecordSectionOf : public RecordSection {
  public:
    RecordSectionOf(Session& session, const Texts& texts, QWidget* parent)
        : RecordSection(session, describe<Record>(), texts, parent) {}

  protected:
    virtual Record freshRecord() const = 0;
    /// Casework records may save more beside them by overriding.
    virtual Status saveRecord(Transaction& transaction, const Record& record) {
        if constexpr (CaseworkRecord<Record>) {
            return transaction.save(record);
        } else {
            const auto access = session().confidential();
            return access ? transaction.save(*access, record)
                          : Status(fail(ErrorCode::NoConfidentialKey, describe<Record>().kind));
        }
    }
    /// Says so and is empty if they cannot be read; empty for a role that has none.
    std::vector<Record> records(std::string_view field = "person") const {
        std::optional<std::vector<Record>> found;
        if (!mayRead(session().role(), kind())) {
            return {};
        }
        if constexpr (CaseworkRecord<Record>) {
            found = session().read(session().casework().template where<Record>(field, person()));
        } else if (const auto access = session().confidential()) {
            found = session().read(access->template where<Record>(field, person()));
        }
        return std::move(found).value_or(std::vector<Record>{});
    }
    Row fresh() const override { return toRow(freshRecord()); }
    Result<std::optional<Row>> load(const RecordId& id) const override {
        Result<std::optional<Record>> found;
        if constexpr (CaseworkRecord<Record>) {
            found = session().casework().template find<Record>(id);
        } else if (const auto access = session().confidential()) {
            found = access->template find<Record>(id);
        }
        if (!found) {
            return passOn(found);
        }
        return *found ? std::optional(toRow(**found)) : std::nullopt;
    }
    Status save(Transaction& transaction, const Row& row) override {
        const auto record = fromRow<Record>(row);
        return record ? saveRecord(transaction, *record) : Status(passOn(record));
    }
};

} // namespace zaklon::ui
