// The question before people are erased: what goes, what stays, and who still has it.
#pragma once

#include "editing/editing_session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yeonsu {

class ErrorNote;

class ErasePeopleDialog : public QDialog
{
    Q_OBJECT

public:
    /// `act` is of erasedPeople(). Nothing is erased before the user has ticked that it is for good.
    ErasePeopleDialog(EditingSession &session, const ChangeSet &act, QWidget *parent = nullptr);

    /// Once accepted: why the file may still hold what was erased, if so.
    [[nodiscard]] const std::optional<Error> &leftBehind() const { return m_leftBehind; }

    /// Once rejected: the text that the user went to, if so.
    [[nodiscard]] const std::optional<Record> &goneTo() const { return m_goneTo; }

public slots:
    void accept() override;

private:
    QLabel *addPart(const QString &heading, const QString &text);
    void addWhatGoes(const std::vector<Person> &people);
    void addDeleted(int count);
    void addMentions();
    void addBackups();
    [[nodiscard]] QWidget *makeButtons();

    EditingSession &m_session;
    ChangeSet m_act;
    std::optional<Error> m_leftBehind;
    std::optional<Record> m_goneTo;
    QVBoxLayout *m_parts;
    QCheckBox *m_forGood;
    ErrorNote *m_error;
    QPushButton *m_erase = nullptr;
};

} // namespace yeonsu
