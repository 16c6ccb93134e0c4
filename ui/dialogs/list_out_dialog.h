// Takes a list out of the program, to a file or a printer: says what leaves, and without whose data.
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
    ListOutDialog(ShownList list, ListOut way, Prompts &prompts, QWidget *parent = nullptr);

    void begin() override;

private:
    void makeForm();
    void showState() override;
    [[nodiscard]] bool mayBegin() const override;
    void cancel() override;
    [[nodiscard]] PersonalData personalData() const;
    [[nodiscard]] TableFormat format() const;
    [[nodiscard]] QString scopeText() const;
    [[nodiscard]] QString personalText() const;
    [[nodiscard]] QStringList personalHeadings() const;
    void read();
    void take(const std::shared_ptr<const PlainTable> &table);
    void print(const std::shared_ptr<const PlainTable> &table);
    void stopReading(const Error &error);

    ShownList m_list;
    ListOut m_way;
    QString m_path; ///< of the file that is being written
    bool m_isOfPeople;
    std::stop_token m_stopped;
    ShownListReader *m_reader = nullptr; ///< while the list is read
    QComboBox *m_format = nullptr;       ///< of a file
    QLabel *m_scope;
};

} // namespace yeonsu
