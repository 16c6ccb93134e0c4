// Takes a list out of the program, to a file: says what leaves, and without whose data.
#pragma once

#include "dialogs/out_dialog.h"
#include "models/shown_list.h"
#include "support/table_file.h"

#include <memory>

class QComboBox;

namespace yeonsu {

class ShownListReader;

class ListOutDialog : public OutDialog
{
    Q_OBJECT

public:
    ListOutDialog(ShownList list, Prompts &prompts, QWidget *parent = nullptr);

    void begin() override;

private:
    void makeForm();
    void showState() override;
    [[nodiscard]] bool mayBegin() const override;
    void cancel() override;
    [[nodiscard]] PersonalData personalData() const;
    [[nodiscard]] TableFormat format() const;
    void read();
    void take(const std::shared_ptr<const PlainTable> &table);
    void stopReading(const Error &error);

    ShownList m_list;
    QString m_path; ///< of the file that is being written
    bool m_isOfPeople;
    std::stop_token m_stopped;
    ShownListReader *m_reader = nullptr; ///< while the list is read
    QComboBox *m_format = nullptr;
    QLabel *m_scope;
};

} // namespace yeonsu
