// What a panel says of a row, line by line: a name, and a value that may be a link. What is empty is left
// out.
#pragma once

#include <QWidget>

class QFormLayout;

namespace yeonsu {

class DetailList : public QWidget
{
    Q_OBJECT

public:
    explicit DetailList(QWidget *parent = nullptr);

    void clear();
    void add(const QString &name, const QString &value);
    /// A value that leads somewhere.
    void addLink(const QString &name, const QString &value, const QString &link);
    [[nodiscard]] bool isEmpty() const;

signals:
    void linkActivated(const QString &link);

private:
    QFormLayout *m_lines;
};

} // namespace yeonsu
