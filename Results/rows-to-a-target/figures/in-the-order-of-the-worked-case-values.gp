# in the order of the worked case: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot in-the-order-of-the-worked-case-values.gp
NAME = 'in-the-order-of-the-worked-case-values'; TITLE = 'in_the_order_of_the_worked_case_values'; WIDTH = 753; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold in the order of the worked case}' at screen 0.0212, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.0212, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [0.7219100652420324:112.97304296573868]
set logscale y 10
set format y '10^{%L}'
set xrange [0.0:77.0]
unset logscale x
set format x '%g'
D = 'in-the-order-of-the-worked-case-values.dat'

set lmargin at screen 0.1036; set rmargin at screen 0.8497
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'loss' at screen 0.0212, graph 0.5 center rotate by 90 tc rgb TEXT
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0053, graph 0.0802 to graph 1.0214, graph 0.0802 nohead lc rgb C1 lw 0.8
set label 10 'a listed row' at graph 1.0285, graph 0.0802 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title 'a listed row' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 0 using 1:3 title 'a listed row' noenhanced with lines lw 2 lc rgb C1
