// Brings a list in, step by step: the file, its columns, what would become of each row, and what was done.
#pragma once

#include "dialogs/import_work.h"
#include "dialogs/remembered_size.h"
#include "editing/background_write.h"
#include "support/prompts.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace yeonsu {

class ErrorNote;
struct PlainTable;

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Step { File, Columns, Check, Done };

    ImportDialog(EditingSession &session, Prompts &prompts, QWidget *parent = nullptr);
    ~ImportDialog() override;

    [[nodiscard]] Step step() const;
    [[nodiscard]] ImportWork &work() const { return *m_work; }
    [[nodiscard]] bool isWriting() const { return m_isWriting; }

public slots:
    void chooseFile();
    void next();
    void back();
    void reject() override;

private:
    [[nodiscard]] QLayout *makeHeader();
    [[nodiscard]] QWidget *makeDone();
    [[nodiscard]] QLayout *makeButtons();
    void goTo(Step step);
    void refresh();
    [[nodiscard]] QString complaint() const;
    [[nodiscard]] int rowsToBringIn() const;
    void write();
    void showDone();
    void takeBack();
    void saveRowsLeftOut();
    void saveReport();
    void saveTable(const PlainTable &table, const QString &name);

    RememberedSize m_size;
    EditingSession &m_session;
    Prompts &m_prompts;
    ImportWork *m_work;
    BackgroundWrite *m_write;
    bool m_isWriting = false;
    std::vector<QLabel *> m_steps;
    QLabel *m_busy;
    ErrorNote *m_error;
    QStackedWidget *m_pages;
    QProgressBar *m_progress = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_leftOut = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace yeonsu
