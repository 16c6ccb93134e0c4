// Takes a list out of the program, to a file or a printer: says what leaves, and without whose data.
#pragma once

#include "exchange/table_export.h"
#include "models/shown_list.h"
#include "support/prompts.h"
#include "support/table_file.h"

#include <QDialog>

#include <memory>
#include <stop_token>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace yeonsu {

class ErrorNote;
class ProgressRow;
class ShownListReader;

/// Personal data stays here unless it is asked for, each time anew.
class ListOutDialog : public QDialog
{
    Q_OBJECT

public:
    ListOutDialog(ShownList list, ListOut way, Prompts &prompts, QWidget *parent = nullptr);
    ~ListOutDialog() override;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void saved(const QString &path);

public slots:
    /// Asks where to, and writes or prints.
    void begin();
    /// Cancels what is running, else closes the dialog.
    void reject() override;

private:
    void makeForm(QFormLayout &form);
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] PersonalData personalData() const;
    [[nodiscard]] TableFormat format() const;
    [[nodiscard]] QString scopeText() const;
    [[nodiscard]] QString personalText() const;
    [[nodiscard]] QStringList personalHeadings() const;
    void showState();
    void read();
    void take(const std::shared_ptr<const PlainTable> &table);
    void print(const std::shared_ptr<const PlainTable> &table);
    void finish(const Result<void> &outcome);
    void stop(const Error &error);

    ShownList m_list;
    ListOut m_way;
    Prompts &m_prompts;
    QString m_path; ///< of the file that is being written
    bool m_isOfPeople;
    bool m_isRunning = false;
    std::stop_source m_stop;
    ShownListReader *m_reader = nullptr; ///< while the list is read
    QComboBox *m_format = nullptr;       ///< of a file
    QCheckBox *m_withPersonal = nullptr; ///< of a list of people
    QLabel *m_scope;
    QLabel *m_personal = nullptr;
    QWidget *m_choosing;
    ErrorNote *m_error;
    ProgressRow *m_progress;
    QPushButton *m_close = nullptr;
    QPushButton *m_begin = nullptr;
};

} // namespace yeonsu
