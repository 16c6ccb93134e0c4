// Writes a table of the register as a list that another register brings in.
#pragma once

#include "dialogs/out_dialog.h"
#include "store/register.h"
#include "support/table_file.h"

class QComboBox;

namespace yeonsu {

/// All rows go out, whatever is shown.
class TableOutDialog : public OutDialog
{
    Q_OBJECT

public:
    /// The register must outlive it.
    TableOutDialog(Register &store, Prompts &prompts, QWidget *parent = nullptr);

    void begin() override;

private:
    void makeForm();
    void showState() override;
    [[nodiscard]] ExportTable table() const;
    [[nodiscard]] PersonalData personalData() const;
    [[nodiscard]] QString personalText() const;
    void write(const QString &path);

    Register &m_store;
    QComboBox *m_table = nullptr;
    QComboBox *m_format = nullptr;
};

} // namespace yeonsu
