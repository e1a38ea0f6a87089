# Himmelblau, near the maximum: paths of all arms on seed 1
# Draw it again with: gnuplot himmelblau-near-the-maximum-contour.gp
NAME = 'himmelblau-near-the-maximum-contour'; TITLE = 'himmelblau_near_the_maximum_contour'; WIDTH = 700; HEIGHT = 600
load 'style.gp'
set label 1 '{/:Bold Himmelblau, near the maximum}' at screen 0.0229, screen 0.9633 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.93 left font ",11" tc rgb MUTED
F = 'himmelblau-near-the-maximum-contour.dat'
set xrange [-18.945295194135397:87.21659939116816]
set yrange [-53.1138863548929:36.98661458466362]
set contour base; unset surface
set cntrparam levels discrete 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 7.5
set table $LINES
splot F matrix using (-18.945295194135397 + $1*0.5897883032516864):(-53.1138863548929 + $2*0.5005583385530918):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0933; set tmargin at screen 0.86
set border 15
unset grid
set xlabel '{/:Italic x}_{1}' tc rgb TEXT offset 0,0.3
set label 4 '{/:Italic x}_{2}' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [1.6228984254897945:7.7863029102796935]
set label 5 'log_{10}(f − f_{low})' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0933 size 0.02,0.7667 noborder
set cbtics scale 0.3 font ",10"
P = 'himmelblau-near-the-maximum-contour-paths.dat'
set arrow from screen 0.0943, screen 0.89 to screen 0.12, screen 0.89 nohead lc rgb C2 lw 2
set label 'newton indefinite=shift' at screen 0.1286, screen 0.89 left font ",11" tc rgb TEXT
set arrow from screen 0.3711, screen 0.89 to screen 0.3969, screen 0.89 nohead lc rgb C1 lw 2
set label 'newton indefinite=plain' at screen 0.4054, screen 0.89 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.648, screen 0.89 left font ",11" tc rgb TEXT
set label '● end' at screen 0.7397, screen 0.89 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.8126, screen 0.89 left font ",11" tc rgb TEXT
plot F matrix using (-18.945295194135397 + $1*0.5897883032516864):(-53.1138863548929 + $2*0.5005583385530918):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 1 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 1 using 1:2 with lines lw 1.7 lc rgb C1, \
  P index 1 using 1:2 with points pt 7 ps 0.3 lc rgb C1, \
  P index 0 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 0 using 1:2 with lines lw 1.7 lc rgb C2, \
  P index 0 using 1:2 with points pt 7 ps 0.3 lc rgb C2, \
  P index 0 every ::27::27 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 1 every ::5::5 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 2 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 3 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
