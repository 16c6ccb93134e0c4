// A list as it is shown, on paper: without whose data, unless they are asked for.
#pragma once

#include "dialogs/paper_dialog.h"
#include "exchange/table_export.h"
#include "models/shown_list.h"

class QCheckBox;

namespace yeonsu {

class ShownListReader;

class ListPrintDialog : public PaperDialog
{
    Q_OBJECT

public:
    /// The list's model must outlive the dialog.
    ListPrintDialog(ShownList list, Prompts &prompts, QWidget *parent = nullptr);

private:
    void makeForm();
    [[nodiscard]] PersonalData personalData() const;
    void read();
    void stopReading();

    ShownList m_list;
    ShownListReader *m_reader = nullptr; ///< while the list is read
    QCheckBox *m_withPersonal = nullptr; ///< of people
    QLabel *m_personal = nullptr;
};

} // namespace yeonsu
