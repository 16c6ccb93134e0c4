// The names of the pages at the left of the window; their icons alone where the window is narrow.
#pragma once

#include <QListWidget>

namespace yeonsu {

class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void addPage(const QString &name, const QString &iconName);
    [[nodiscard]] QStringList names() const;
    /// Names that are not shown are tooltips.
    void setNarrow(bool isNarrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

private:
    bool m_isNarrow = false;
};

} // namespace yeonsu
