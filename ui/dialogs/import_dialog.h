// Brings a list into the register: which one, what its columns are, what becomes of its rows, and what was
// done.
#pragma once

#include "dialogs/remembered_size.h"
#include "editing/editing_session.h"
#include "models/list_import.h"
#include "support/prompts.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace yeonsu {

class ErrorNote;
class ImportCheckStep;
class ImportColumnsStep;
class ImportDoneStep;
class ImportFileStep;
class ImportStepBar;

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    enum Step { File, Columns, Check, Done };

    ImportDialog(EditingSession &session, Prompts &prompts, const ListHint &hint, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void open(const QString &path);
    /// Goes on to the columns, or to the rows where the headings tell all columns.
    void paste(const QString &text);

    [[nodiscard]] ListImport &import() { return m_import; }
    [[nodiscard]] Step step() const;
    [[nodiscard]] bool isWriting() const;

public slots:
    void goTo(yeonsu::ImportDialog::Step step);
    /// Cancels what is being written, else closes the dialog.
    void reject() override;

private:
    [[nodiscard]] QWidget *makeButtons();
    void connectImport(EditingSession &session);
    void goOnAfterPasting();
    void goOn();
    void goBack();
    void bringIn();
    void saveLeftOut();
    void showFailure(const Error &error);
    void showIdentityColumns();
    void leaveIdentityColumnsOut();
    void showState();
    [[nodiscard]] QString aboutText() const;
    [[nodiscard]] bool mayGoOn() const;

    RememberedSize m_size;
    Prompts &m_prompts;
    ListImport m_import;
    bool m_isPasted = false;

    ImportStepBar *m_steps;
    QStackedWidget *m_stack;
    ImportFileStep *m_file;
    ImportColumnsStep *m_columns;
    ImportCheckStep *m_check;
    ImportDoneStep *m_done;
    ErrorNote *m_identity; ///< columns that seem to hold numbers which the register keeps of nobody
    ErrorNote *m_error;
    QPushButton *m_leftOut;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace yeonsu
