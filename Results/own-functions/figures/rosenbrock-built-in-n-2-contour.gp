# rosenbrock, built in n=2: paths of all arms on seed 1
# Draw it again with: gnuplot rosenbrock-built-in-n-2-contour.gp
NAME = 'rosenbrock-built-in-n-2-contour'; TITLE = 'rosenbrock_built_in_n_2_contour'; WIDTH = 700; HEIGHT = 749
load 'style.gp'
set label 1 '{/:Bold rosenbrock, built in n=2}' at screen 0.0229, screen 0.9706 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.9439 left font ",11" tc rgb MUTED
F = 'rosenbrock-built-in-n-2-contour.dat'
set xrange [-7.8160969427938:5.724066066227723]
set yrange [-0.6416644660384556:10.849986796230734]
set contour base; unset surface
set cntrparam levels discrete 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5
set table $LINES
splot F matrix using (-7.8160969427938 + $1*0.07522312782789735):(-0.6416644660384556 + $2*0.06384250701260662):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.2497; set tmargin at screen 0.8638
set border 15
unset grid
set xlabel '{/:Italic x}_{1}' tc rgb TEXT offset 0,0.3
set label 4 '{/:Italic x}_{2}' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [0.03454957962976065:5.55814389682731]
set label 5 'log_{10}(f − f_{low})' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.2497 size 0.02,0.6142 noborder
set cbtics scale 0.3 font ",10"
P = 'rosenbrock-built-in-n-2-contour-paths.dat'
set arrow from screen 0.0943, screen 0.9119 to screen 0.12, screen 0.9119 nohead lc rgb C3 lw 2
set label 'rmsprop' at screen 0.1286, screen 0.9119 left font ",11" tc rgb TEXT
set arrow from screen 0.2203, screen 0.9119 to screen 0.246, screen 0.9119 nohead lc rgb C1 lw 2
set label 'adam' at screen 0.2546, screen 0.9119 left font ",11" tc rgb TEXT
set arrow from screen 0.318, screen 0.9119 to screen 0.3437, screen 0.9119 nohead lc rgb C4 lw 2
set label 'rmsprop + expression' at screen 0.3523, screen 0.9119 left font ",11" tc rgb TEXT
set arrow from screen 0.5666, screen 0.9119 to screen 0.5923, screen 0.9119 nohead lc rgb C2 lw 2
set label 'adam + expression' at screen 0.6009, screen 0.9119 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.7869, screen 0.9119 left font ",11" tc rgb TEXT
set label '● end' at screen 0.8786, screen 0.9119 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.0943, screen 0.8879 left font ",11" tc rgb TEXT
set multiplot
plot F matrix using (-7.8160969427938 + $1*0.07522312782789735):(-0.6416644660384556 + $2*0.06384250701260662):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 3 using 1:2 with lines lw 1.0 lc rgb "#50".C2[2:], \
  P index 2 using 1:2 with lines lw 1.0 lc rgb "#50".C4[2:], \
  P index 1 using 1:2 with lines lw 1.0 lc rgb "#50".C1[2:], \
  P index 0 using 1:2 with lines lw 1.0 lc rgb "#50".C3[2:], \
  P index 0 every ::2000::2000 using 1:2 with points pt 7 ps 0.9 lc rgb C3, \
  P index 1 every ::2000::2000 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 2 every ::2000::2000 using 1:2 with points pt 7 ps 0.9 lc rgb C4, \
  P index 3 every ::2000::2000 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 4 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 5 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
unset label; unset arrow; unset colorbox; unset ylabel; unset logscale
set border 3; set grid xtics ytics lc rgb GRID lw 0.8 dt 1
set xrange [0:2000]; set yrange [0:0.05391676801079446]
set xtics auto; set ytics auto; set format xy '%g'; set ytics (0, 0.0499)
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0628; set tmargin at screen 0.1562
set xlabel 'step' tc rgb TEXT offset 0,0.3
set label 90 'learning rate' at screen 0.0114, graph 0.5 center rotate by 90 font ",11" tc rgb TEXT
plot 'rosenbrock-built-in-n-2-contour-drive.dat' index 0 using 1:2 with lines lw 1.6 lc rgb C4, \
  'rosenbrock-built-in-n-2-contour-drive.dat' index 1 using 1:2 with lines lw 1.6 lc rgb C2
unset multiplot
